import { asDocument, type Document } from "../document.ts";
import { applyIgnores } from "./apply-ignores.ts";
import { latest, type Version } from "../records/release.ts";
import type { Input } from "../toml/input.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { ReadOptions } from "../judged-as.ts";
import { mergeReleases } from "./merge-releases.ts";
import { contextOf } from "./context.ts";
import { type Found, runRules, strongestOf } from "./run-rules.ts";
import { type Surroundings, surroundings } from "./surroundings.ts";
import { unknownRelease } from "./unknown-release.ts";
import { type RuleWeights, weigh } from "./weigh.ts";

export interface CheckOptions extends ReadOptions, Surroundings {
  rules?: RuleWeights | undefined;
}

/**
 * What is wrong with a buildkitd.toml, in the order of the file; nothing when nothing is. A range of releases gives the
 * diagnostics of all its lines, each with the `releases` it holds for. Bad input gives diagnostics, never an exception.
 */
export function check(input: Input | Document, options: CheckOptions = {}): Diagnostic[] {
  const document = asDocument(input, options);
  const { target } = document;
  const versions: Version[] = target.ok ? target.versions : [latest.newest];
  const around = surroundings(options, target.ok && target.rootless === true);
  const found = mergeReleases(versions, (version) => checkRelease(document, version, around));
  const diagnostics = weigh(applyIgnores(document, found), options.rules);
  if (!target.ok) diagnostics.push(unknownRelease(document, target.text));
  return diagnostics.toSorted((a, b) => a.start.offset - b.start.offset || a.end.offset - b.end.offset);
}

/** The findings of one release, at most one for each key. */
function checkRelease(document: Document, version: string, around: Surroundings): Diagnostic[] {
  const all = runRules(contextOf(document, version, around, runRules));
  return all.length === 0 ? [] : strongestOf(all).map((found) => toDiagnostic(document, found, version));
}

/** A finding as plain data, with lines and columns. */
export function toDiagnostic(document: Document, found: Found, version: string): Diagnostic {
  const { positions, target } = document;
  const { rule, span, message, path, fix, help = fix?.title, related, tags } = found;
  // Of a release newer than all we know, an unknown key may be one of its own.
  const eased = target.ok && target.newer && rule.id === "unknown-key" && version === latest.newest;
  const severity = eased ? "warning" : (found.severity ?? rule.severity);
  const start = positions.at(span.start);
  const end = positions.at(span.end);
  const diagnostic: Diagnostic = { rule: rule.id, severity, message, path, start, end, fixes: fix ? [fix] : [] };
  if (help !== undefined) diagnostic.help = help;
  if (tags) diagnostic.tags = tags;
  if (related?.length) {
    diagnostic.related = related.map((second) => ({
      message: second.message,
      start: positions.at(second.span.start),
      end: positions.at(second.span.end),
    }));
  }
  return diagnostic;
}
