import {
  defaultText,
  type Explanation,
  fieldsOf,
  type Field,
  type Flag,
  isLeaf,
  keyUrl,
  kindName,
  latest,
  lines,
  lineOf,
  oldest,
  isSince,
  sampleOf,
  tableIn,
  tableUrl,
} from "@buildkit-config/core";
import { indent } from "./explain-rule.ts";
import { table } from "./table.ts";
import { paragraph } from "./wrap.ts";

type KeyExplanation = Extract<Explanation, { kind: "key" }>;

/** A key for a terminal: type, releases, meaning, sample, what particular values do, and where it stands elsewhere. */
export function explainKey(query: string, { path, entry, others, respelled }: KeyExplanation): string {
  const { field } = entry;
  const parts = [
    [`${path}   ${kindName(field.kind)}`, strip(field), ...defaultOf(field), ...flagsOf(field)].join("\n"),
    paragraph(field.doc, 0),
  ];
  if (respelled) parts.unshift(paragraph(`\`${query}\` is not a BuildKit key. The nearest one is:`, 0));
  if (field.deprecated) {
    const { since, use } = field.deprecated;
    parts.splice(-1, 0, paragraph(`DEPRECATED since ${lineOf(since)}. Use \`${use}\`.`, 0));
  }
  const inner = tableIn(field.kind);
  if (inner) {
    const keys = [...fieldsOf(inner.table)].map(([name, { doc }]) => [name, doc.split(/(?<=\.)\s/, 1)[0] ?? ""]);
    parts.push(`Keys:\n${table(keys)}`);
  }
  const sample = sampleOf(entry);
  if (sample !== undefined) parts.push(indent(sample));
  if (field.values)
    parts.push(table(field.values.map(({ value, doc, since }) => [value, since ? `${doc} (${lineOf(since)})` : doc])));
  if (field.onBad)
    parts.push(table(field.onBad.map(({ value, effect, since, until }) => [value, effect + span(since, until)])));
  if (field.symptoms) parts.push(`In logs:\n${table(field.symptoms.map(({ text, cause }) => [text, cause]))}`);
  if (others.length > 0) parts.push(paragraph(`Also: ${others.slice(0, 6).join(", ")}`, 0));
  return [...parts, (isLeaf(field) ? keyUrl : tableUrl)(entry.path)].join("\n\n");
}

function defaultOf(field: Field): string[] {
  const text = defaultText(field, latest.newest);
  return text === undefined ? [] : [paragraph(`default ${text}`, 0)];
}

/** `0.10 [....=======] 0.32`: the release lines that have the key. */
function strip({ since }: Field): string {
  const bar = lines.map(({ newest }) => (isSince(newest, since) ? "=" : ".")).join("");
  const from = isSince(oldest.line, since) ? "" : `   since ${since.endsWith(".0") ? lineOf(since) : since}`;
  return `${oldest.line} [${bar}] ${latest.line}${from}`;
}

function flagsOf({ flag }: Field): string[] {
  if (!flag) return [];
  const flags: Flag[] = "name" in flag ? [flag] : [flag.oci, flag.containerd].filter((one) => one !== undefined);
  const told = flags.map(({ name, since }) => (isSince(oldest.line, since) ? name : `${name} (${lineOf(since)})`));
  return told.map((name) => `flag ${name}`);
}

function span(since?: string, until?: string): string {
  if (since && until) return ` (${lineOf(since)} to before ${lineOf(until)})`;
  if (since) return ` (from ${lineOf(since)})`;
  return until ? ` (before ${lineOf(until)})` : "";
}
