import type { Diagnostic } from "../check/diagnostic.ts";
import { mergeReleases } from "../check/merge-releases.ts";
import { Positions } from "../positions.ts";
import type { CacheDirection } from "../records/cache/backend.ts";
import { latest, oldest, type Version } from "../records/release.ts";
import { resolveTarget } from "../target.ts";
import { type BuildxTarget, resolveBuildx } from "./buildx-target.ts";
import type { CacheTool } from "./client.ts";
import { contextOf } from "./context.ts";
import { type CacheEntry, plainEntry } from "./entry.ts";
import type { Environment } from "./environment.ts";
import { findCacheProblems, type FoundInCache } from "./find-problems.ts";
import { type CacheEffect, type CacheOutcome, outcomeOf } from "./outcome.ts";
import type { CacheObject } from "./read-bake.ts";
import type { CacheContext, CacheDriver } from "./rule.ts";

export interface ParseCacheOptions {
  /** `export` is `--cache-to`, `import` is `--cache-from`; the names of the flags will do. Default `export`. */
  direction?: CacheDirection | "cache-to" | "cache-from" | undefined;
  /** Who reads the value. Default `buildx`. */
  tool?: CacheTool | undefined;
  /** A BuildKit version as `resolveTarget` reads it, a range too: the daemon, and buildctl. Default the newest. */
  buildkit?: string | undefined;
  /** A version of buildx: `0.19`, `v0.36.1`. Default the newest. */
  buildx?: string | undefined;
  /** The environment of the client. Without it nothing is filled in, and nothing is left out for lack of it. */
  env?: Environment | undefined;
  /** The environment of the daemon, where it is known. */
  daemonEnv?: Environment | undefined;
  driver?: CacheDriver | undefined;
  /** The image store of the Docker engine, for the docker driver. */
  imageStore?: "graphdriver" | "containerd" | undefined;
  /** The build is one of several of a matrix that use the same value. */
  matrix?: boolean | undefined;
  /** `BUILDKIT_INLINE_CACHE` makes buildx export an inline cache. */
  buildArgs?: Readonly<Record<string, string>> | undefined;
}

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
export function parseCache(input: CacheInput, options: ParseCacheOptions = {}): CacheResult {
  const target = resolveTarget(options.buildkit);
  const buildx = resolveBuildx(options.buildx);
  const versions: Version[] = target.ok ? target.versions : [latest.newest];
  const isList = Array.isArray(input);
  const values = (isList ? input : [input]) as readonly (string | CacheObject)[];
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

function toDiagnostic(found: FoundInCache, positions: Positions, isList: boolean): CacheDiagnostic {
  const { rule, index, attribute, span, message, help, fixes = [], related, effect } = found;
  const diagnostic: CacheDiagnostic = {
    rule: rule.id,
    severity: found.severity ?? rule.severity,
    message,
    path: [...(isList ? [index] : []), ...(attribute === undefined ? [] : [attribute])],
    start: positions.at(span.start),
    end: positions.at(span.end),
    fixes,
    effect,
  };
  if (help !== undefined) diagnostic.help = help;
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
