import { pathOf } from "../../load/trail.ts";
import type { AllowedValue, Field, Table } from "../../records/record.ts";
import { isSince, lineOf } from "../../records/release.ts";
import type { Bound } from "../../load/session.ts";
import type { StringValue } from "../../toml/node.ts";
import { nearestWord } from "../near-word.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import type { SetTable } from "../settings.ts";

export const rule: Rule = {
  id: "unknown-value",
  severity: "error",
  weight: "meaning",
  concerns: ({ otherValues }) => otherValues !== undefined,
  checkKey(bound: Bound, context: RuleContext): Finding[] | undefined {
    const { otherValues, values } = bound.field;
    if (!otherValues || !values) return undefined;
    const field = { ...bound.field, values };
    const found = stringsIn(bound).flatMap((written) => judge(written, bound, field, context.version));
    // Where another key opens the list of values, every value is good.
    const isOpen = found.length > 0 && otherValues.unless && isSet(context.tables, bound.table, otherValues.unless);
    return isOpen ? undefined : found;
  },
};

/** Whether a key of a table is set; those with such keys are in the configuration but once. */
function isSet(tables: readonly SetTable[], table: Table, name: string): boolean {
  return tables.some((set) => set.table === table && set.keys.has(name));
}

/** A string, with its position where it stands in a list. */
interface Written {
  value: StringValue;
  index?: number;
}

function stringsIn({ value }: Bound): Written[] {
  if (value.kind === "string") return [{ value }];
  if (value.kind !== "array") return [];
  return value.items.flatMap((item, index) => (item.kind === "string" ? [{ value: item, index }] : []));
}

function judge(
  { value, index }: Written,
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
    path: index === undefined ? path : [...path, index],
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
