import { pathOf } from "../../load/trail.ts";
import type { AllowedValue, Field } from "../../records/record.ts";
import { isSince, lineOf } from "../../records/release.ts";
import type { Bound } from "../../load/session.ts";
import type { StringValue } from "../../toml/node.ts";
import { nearestWord } from "../near-word.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";

export const rule: Rule = {
  id: "unknown-value",
  severity: "error",
  weight: "meaning",
  concerns: ({ otherValues }) => otherValues !== undefined,
  checkKey(bound: Bound, { loading, version }: RuleContext): Finding[] | undefined {
    const { otherValues, values } = bound.field;
    if (!otherValues || !values) return undefined;
    const found = stringsIn(bound).flatMap((value) => judge(value, bound, { ...bound.field, values }, version));
    // Where another key opens the list of values, every value is good.
    const isOpen = found.length > 0 && otherValues.unless && isSet(loading.session.bound, bound, otherValues.unless);
    return isOpen ? undefined : found;
  },
};

function isSet(all: Bound[], bound: Bound, name: string): boolean {
  const table = JSON.stringify(pathOf(bound.trail.up));
  return all.some((other) => other.name === name && JSON.stringify(pathOf(other.trail.up)) === table);
}

function stringsIn({ value }: Bound): StringValue[] {
  if (value.kind === "string") return [value];
  return value.kind === "array" ? value.items.filter((item) => item.kind === "string") : [];
}

function judge(
  value: StringValue,
  bound: Bound,
  field: Field & { values: AllowedValue[] },
  version: string,
): Finding[] {
  const { name } = bound;
  const written = field.otherValues?.anyCase ? value.value.toLowerCase() : value.value;
  // An empty word means that the key is not set.
  if (written === "" && bound.value.kind === "string") return [];
  const known = field.values.find((allowed) => allowed.value === written);
  if (known && isSince(version, known.since ?? "0.0")) return [];
  const effect = field.otherValues?.effect;
  if (known?.since) {
    const message = `\`${written}\` needs BuildKit ${lineOf(known.since)}; on ${version} ${effect}.`;
    return [{ span: value, path: pathOf(bound.trail), message }];
  }
  const words = field.values.filter(({ since }) => isSince(version, since ?? "0.0")).map((allowed) => allowed.value);
  const near = nearestWord(written, words);
  const path = pathOf(bound.trail);
  const finding: Finding = {
    span: value,
    path: bound.value.kind === "array" ? [...path, bound.value.items.indexOf(value)] : path,
    message: `\`${value.value}\` is not a value of \`${name}\`; ${effect}.`,
    help: near ? `write "${near}"` : `write one of ${words.join(", ")}`,
  };
  if (near)
    finding.fixes = [
      { title: `write "${near}"`, edits: [{ start: value.start, end: value.end, text: `"${near}"` }], safe: true },
    ];
  return [finding];
}

export const page: RulePage = {
  summary: "A value is not among those that BuildKit knows for the key.",
  text: `Some keys take one of a few words. Where another word stands, the daemon mostly does not start; unknown entitlements are dropped without a word instead, and builds that ask for them fail later.`,
  bad: `insecure-entitlements = ["network-host"]
`,
  good: `insecure-entitlements = ["network.host"]
`,
};
