import { asDocument, type Document } from "../document.ts";
import { applyIgnores } from "./apply-ignores.ts";
import type { Field } from "../records/record.ts";
import { latest, type Version } from "../records/release.ts";
import type { Input } from "../toml/input.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { ReadOptions } from "../judged-as.ts";
import { mergeReleases } from "./merge-releases.ts";
import { type Finding, type Rule, type RuleContext, weights } from "./rule.ts";
import { toConfig } from "../load/config.ts";
import { rules } from "../generated/rules.ts";
import { type SetTable, tablesOf } from "./settings.ts";
import { type Surroundings, surroundings } from "./surroundings.ts";
import { unknownRelease } from "./unknown-release.ts";
import { type RuleWeights, weigh } from "./weigh.ts";

export interface CheckOptions extends ReadOptions, Surroundings {
  rules?: RuleWeights | undefined;
}

/** A finding with the rule that found it. */
export interface Found extends Finding {
  rule: Rule;
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

const weightOf = ({ rule }: Found): number => weights.indexOf(rule.weight);

const rulesByField = new WeakMap<Field, Rule[]>();

/** The rules that look at keys of a field. */
function rulesFor(field: Field): Rule[] {
  let some = rulesByField.get(field);
  if (!some) rulesByField.set(field, (some = rules.filter((rule) => rule.concerns?.(field))));
  return some;
}

const tableRules = rules.filter((rule) => rule.looksAt !== undefined);

/** What rules get to see; what takes time is worked out when a rule asks for it. */
export function contextOf(document: Document, version: string, around: Surroundings): RuleContext {
  const loading = document.loading(version);
  let config: RuleContext["config"] | undefined;
  let tables: SetTable[] | undefined;
  return {
    document,
    version,
    loading,
    around,
    get config() {
      return (config ??= toConfig(loading.config));
    },
    get tables() {
      return (tables ??= tablesOf(loading.session.bound));
    },
  };
}

/** The findings of one release, at most one for each key. */
function checkRelease(document: Document, version: string, around: Surroundings): Diagnostic[] {
  const context = contextOf(document, version, around);
  const all: Found[] = [];
  for (const rule of rules) {
    if (rule.check) for (const finding of rule.check(context)) all.push({ ...finding, rule });
  }
  for (const key of context.loading.session.bound) {
    for (const rule of rulesFor(key.field)) {
      for (const finding of rule.checkKey?.(key, context) ?? []) all.push({ ...finding, rule });
    }
  }
  for (const rule of tableRules) {
    for (const set of context.tables) {
      if (!rule.looksAt?.includes(set.table)) continue;
      for (const finding of rule.checkTable?.(set, context) ?? []) all.push({ ...finding, rule });
    }
  }
  const strongest = new Map<string, Found>();
  for (const found of all.toSorted((a, b) => weightOf(b) - weightOf(a))) {
    const place = found.path.length > 0 ? found.path.join("\0") : `\0${found.span.start}`;
    const known = strongest.get(place);
    if (!known) strongest.set(place, found);
    else if (found.aside !== undefined) known.message += ` ${found.aside}`;
  }
  return [...strongest.values()].map((found) => toDiagnostic(document, found, version));
}

/** A finding as plain data, with lines and columns. */
export function toDiagnostic(document: Document, found: Found, version: string): Diagnostic {
  const { positions, target } = document;
  const { rule, span, message, path, fixes = [], help, related, tags } = found;
  // Of a release newer than all we know, an unknown key may be one of its own.
  const eased = target.ok && target.newer && rule.id === "unknown-key" && version === latest.newest;
  const severity = eased ? "warning" : (found.severity ?? rule.severity);
  const start = positions.at(span.start);
  const end = positions.at(span.end);
  const diagnostic: Diagnostic = { rule: rule.id, severity, message, path, start, end, fixes };
  if (help !== undefined) diagnostic.help = help;
  if (tags) diagnostic.tags = tags;
  if (related) {
    diagnostic.related = related.map((second) => ({
      message: second.message,
      start: positions.at(second.span.start),
      end: positions.at(second.span.end),
    }));
  }
  return diagnostic;
}
