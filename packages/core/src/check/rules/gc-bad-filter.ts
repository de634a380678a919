import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { isSince } from "../../records/release.ts";
import { nearestWord } from "../near-word.ts";
import { typesAtOnce, writeFilters } from "../view/filter-fix.ts";
import { parseFilter, type Selector } from "../view/gc-filter.ts";
import { eachFilter, pathTo, type WrittenFilter } from "../view/gc-filters.ts";
import { fieldNames, type Reason, reachOf, recordTypes } from "../view/gc-match.ts";

export const rule: Rule = {
  id: "gc-bad-filter",
  severity: "error",
  weight: "ignored",
  part: "worker",
  check: (context) => eachFilter(context, judge),
};

function judge(filter: WrittenFilter, { version }: RuleContext): Finding | undefined {
  const { item, problem, selectors } = filter;
  if (problem !== undefined) {
    const fix = writeFilters(item, meantBy(item.value), version);
    const help = ageIn(item.value, version) ?? (fix ? undefined : 'write it as "type==source.local"');
    const message = `BuildKit cannot read this filter: ${problem}. Garbage collection stops at it with an error, every time.`;
    return { span: item, path: pathTo(filter), message, help, fix };
  }
  for (const [index, selector] of selectors.entries()) {
    const reach = reachOf(selector, version);
    if (reach === "some" || "types" in reach) continue;
    const reason = "none" in reach ? reach.none : reach.every;
    const better = betterThan(selector, reason);
    const others = selectors.map((one, i) => (i === index ? better : textOf(one)));
    const meant = better === undefined ? meantBy(item.value) : split(others.join(","));
    const fix = writeFilters(item, meant, version);
    const effect =
      "none" in reach ? ", so this filter matches nothing" : "; this condition holds for every record and spares none";
    const message = `${wrong(selector, reason, version)}${effect}.`;
    const help = fix ? undefined : helpFor(selector, reason);
    return { span: item, path: pathTo(filter), message, help, fix };
  }
  return undefined;
}

function wrong({ field, value }: Selector, reason: Reason, version: string): string {
  switch (reason) {
    case "field":
      return `\`${shown(field)}\` is not a field of a cache record`;
    case "type":
      return `No cache record has the type \`${shown(value)}\``;
    case "pattern":
      return `No type of cache records matches \`${shown(value)}\``;
    case "flag":
      return `\`${field}\` is there or not, without a value to compare`;
    case "absent":
      return `Garbage collection does not look at \`${field}\``;
    case "release":
      return `${version} does not look at the description of records`;
  }
}

function helpFor({ field }: Selector, reason: Reason): string {
  switch (reason) {
    case "field":
      return `the fields are ${fieldNames.join(", ")}`;
    case "flag":
      return `write \`${field}\` or \`${opposites[field] ?? field}\` alone`;
    case "absent":
      return "remove the filter; records in use are never deleted";
    case "release":
      return "use BuildKit 0.14 or newer, or remove the filter";
    default:
      return `the types are ${recordTypes.join(", ")}`;
  }
}

/** A text from the file, cut where it would fill the message. */
function shown(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}...` : text;
}

const opposites: Record<string, string> = {
  mutable: "immutable",
  immutable: "mutable",
  shared: "private",
  private: "shared",
};

/** Whether a text is a part of a type, or its first parts: `git` and `source.git` of `source.git.checkout`. */
function isPartOf(text: string, type: string): boolean {
  return type.split(".").includes(text) || type.startsWith(`${text}.`);
}

/** The condition that was meant, where that is clear. */
function betterThan({ field, operator, value }: Selector, reason: Reason): string | undefined {
  if (reason === "field") {
    const near = ["kind", "recordtype", "record_type"].includes(field.toLowerCase())
      ? "type"
      : nearestWord(field, fieldNames);
    return near && textOf({ field: near, operator, value });
  }
  if (reason === "type") {
    const [part, second] = recordTypes.filter((type) => isPartOf(value.toLowerCase(), type));
    const type = second === undefined && part !== undefined ? part : nearestWord(value, recordTypes);
    return type && textOf({ field, operator, value: type });
  }
  if (reason !== "flag" || (value !== "true" && value !== "false")) return undefined;
  return (value === "true") === (operator === "==") ? field : opposites[field];
}

function textOf({
  field,
  operator,
  value,
}: Pick<Selector, "field" | "value"> & { operator?: string | undefined }): string {
  return `${field}${operator ?? ""}${value}`;
}

const operators: Record<string, string> = { "=": "==", ":": "==", "===": "==", "=~": "~=", "!==": "!=", "<>": "!=" };

/** The filters that a text was meant as: with the operators of other programs, blanks, or types alone. */
function meantBy(text: string): string[] {
  const parts = text.split(",").map((part) => {
    const [, field, operator = "", rest = ""] = /^\s*(\w+)\s*([=!~:<>]+)(.*)$/s.exec(part) ?? [];
    const value = rest.trim().replace(/^(['"])(.*)\1$/, "$2");
    if (field === undefined) return isType(part.trim()) ? `type==${part.trim()}` : part.trim();
    const types = value.split("|");
    if (types.length > 1 && types.every(isType)) return types.map((type) => `type==${type}`).join(",");
    return `${field}${operators[operator] ?? operator}${value}`;
  });
  return split(parts.join(","));
}

function isType(text: string): boolean {
  return recordTypes.some((type) => type === text);
}

/** Several types at once are several filters. */
function split(filter: string): string[] {
  const parsed = parseFilter(filter);
  const types = "problem" in parsed ? undefined : typesAtOnce(parsed);
  return types?.map((type) => `type==${type}`) ?? [filter];
}

/** What to write for the filters by age that `docker` commands take. */
function ageIn(text: string, version: string): string | undefined {
  const age = /^\s*(?:unused-for|until|older-than|age)\W*(\d+h)\s*$/i.exec(text)?.[1];
  if (age === undefined) return undefined;
  const value = isSince(version, "0.12") ? `"${age}"` : String(Number.parseInt(age, 10) * 3600);
  return `write \`keepDuration = ${value}\` in the policy in its place`;
}

export const page: RulePage = {
  summary: "A filter of a garbage collection policy cannot be read, or never matches.",
  text: `The daemon does not read filters when it starts. The first garbage collection does, and where a filter is not one it stops with \`gc error: filters: parse error\` in the log: neither this policy nor those after it delete anything, every time.

A filter is \`field==value\`, \`field!=value\`, \`field~=pattern\`, or a field alone, which has to be there. The fields are \`type\`, \`id\`, \`description\` (from 0.14), \`mutable\`, \`immutable\`, \`shared\` and \`private\`; \`parents\` and \`inuse\` never have a value here. The types are \`regular\`, \`source.local\`, \`source.git.checkout\`, \`exec.cachemount\`, \`frontend\` and \`internal\`. Other names are taken without a word and match nothing, and with \`!=\` everything.

Age is no filter: \`unused-for\` and \`until\` belong to \`docker\` commands, and \`keepDuration\` does that here.`,
  symptoms: [
    {
      text: "gc error: filters: parse error",
      cause: "A filter of a policy cannot be read; this policy and those after it delete nothing.",
    },
  ],
  bad: `[[worker.oci.gcpolicy]]
filters = ["type=source.local"]
keepDuration = "48h"

[[worker.oci.gcpolicy]]
all = true
maxUsedSpace = "20GB"
`,
  good: `[[worker.oci.gcpolicy]]
filters = ["type==source.local"]
keepDuration = "48h"

[[worker.oci.gcpolicy]]
all = true
maxUsedSpace = "20GB"
`,
};
