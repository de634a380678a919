import type { Diagnostic } from "../check/diagnostic.ts";
import { mergeReleases } from "../check/merge-releases.ts";
import { Positions } from "../positions.ts";
import { latest, oldest, type Version } from "../records/release.ts";
import { resolveTarget } from "../target.ts";
import { type BuildxTarget, resolveBuildx } from "./buildx-target.ts";
import { contextOf } from "./context.ts";
import { type CacheEntry, plainEntry } from "./entry.ts";
import { findCacheProblems, type FoundInCache } from "./find-problems.ts";
import { maskText } from "./mask.ts";
import { type CacheEffect, type CacheOutcome, outcomeOf } from "./outcome.ts";
import type { CacheObject } from "./read-bake.ts";
import type { ParseCacheOptions } from "./parse-options.ts";
import type { CacheContext } from "./rule.ts";

/** A finding about a cache value; `path` has the attribute, after the position of the value when there are several. */
export interface CacheDiagnostic extends Diagnostic {
  effect: CacheEffect;
}

export interface CacheResult {
  /** What the daemon is sent, secrets and all; none when the client stops before. */
  entries: CacheEntry[];
  outcome: CacheOutcome;
  /** Never with a secret in them. */
  diagnostics: CacheDiagnostic[];
}

/** One value of a flag or of a file, or all values of a build, in their order. */
export type CacheInput = string | CacheObject | readonly (string | CacheObject)[];

/**
 * Reads cache parameters as buildx or buildctl of a version does, and says what becomes of them: in the client, in the daemon
 * and without anybody saying so. Of a range of BuildKit releases the entries are those of the newest. Offsets of diagnostics
 * lie inside the value that they are about; of an object they are 0. Never throws: what cannot be read is a diagnostic.
 */
export function parseCache(input: CacheInput, given: ParseCacheOptions = {}): CacheResult {
  // Numbers come up easily where types are not checked: `buildx: 0.36`.
  const options: ParseCacheOptions = { ...given, buildkit: textOf(given?.buildkit), buildx: textOf(given?.buildx) };
  const target = resolveTarget(options.buildkit);
  const buildx = resolveBuildx(options.buildx);
  const versions: Version[] = target.ok ? target.versions : [latest.newest];
  const isList = Array.isArray(input);
  const values = Array.from((isList ? input : [input]) as readonly (string | CacheObject)[]);
  const contexts = new Map(
    versions.map((version) => [version, contextOf(values, options, version, buildx.version)] as const),
  );
  const positions = values.map((value) => new Positions(typeof value === "string" ? value : ""));
  const effects: CacheEffect[] = [];
  const diagnostics = mergeReleases(versions, (version) => {
    const found = findCacheProblems(contexts.get(version) as CacheContext);
    if (version === versions.at(-1)) effects.push(...found.map(({ effect }) => effect));
    return found.map((each) => toDiagnostic(each, positions[each.index] ?? (positions[0] as Positions), isList));
  });
  diagnostics.push(...unknownVersions(target.ok ? undefined : options.buildkit, buildx));
  const newest = contexts.get(versions.at(-1) as Version) as CacheContext;
  const entries = newest.refusals.length > 0 ? [] : newest.entries.map(plainEntry);
  return { entries, outcome: outcomeOf(effects), diagnostics };
}

function textOf(version: unknown): string | undefined {
  if (typeof version === "number") return `${version}`;
  return typeof version === "string" ? version : undefined;
}

function toDiagnostic(found: FoundInCache, positions: Positions, isList: boolean): CacheDiagnostic {
  const { rule, index, attribute, span, message, help, fixes = [], related, effect } = found;
  const diagnostic: CacheDiagnostic = {
    rule: rule.id,
    severity: found.severity ?? rule.severity,
    message: maskText(message),
    path: [...(isList ? [index] : []), ...(attribute === undefined ? [] : [maskText(attribute)])],
    start: positions.at(span.start),
    end: positions.at(span.end),
    fixes,
    effect,
  };
  if (help !== undefined) diagnostic.help = maskText(help);
  if (related) {
    diagnostic.related = related.map((second) => ({
      message: second.message,
      start: positions.at(second.span.start),
      end: positions.at(second.span.end),
    }));
  }
  return diagnostic;
}

/** Versions that cannot be read, and are judged as the newest. */
function unknownVersions(buildkit: string | undefined, buildx: BuildxTarget): CacheDiagnostic[] {
  const unknown = [
    ...(buildkit === undefined
      ? []
      : [`\`${buildkit}\` is no BuildKit release from ${oldest.line} on; the value is judged as ${latest.newest}.`]),
    ...(buildx.ok
      ? []
      : [`\`${buildx.text}\` is no release of buildx from 0.6 on; the value is judged as ${buildx.version}.`]),
  ];
  const start = { line: 1, column: 1, offset: 0 };
  return unknown.map((message) => ({
    rule: "unknown-release",
    severity: "error",
    message,
    path: [],
    start,
    end: start,
    fixes: [],
    effect: "none",
  }));
}
