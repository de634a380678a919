import type { Field, Kind, Scalar, Table } from "../records/record.ts";
import { latest } from "../records/release.ts";
import { root } from "../records/tables/root.ts";
import { tableIn } from "../records/walk.ts";
import { describe, sinceName } from "./describe.ts";
import { valuesIn } from "./literal.ts";

const head = `// Made from the records by \`npm run generate\`; do not edit.

/**
 * A size: a number of bytes, a number with a binary unit (\`"10GB"\` is 10 GiB), or a whole percentage of the disk (\`"20%"\`).
 * Text needs BuildKit 0.12.
 */
export type Size = number | \`\${number}\${"" | " "}\${SizeUnit}\` | \`\${number}%\`;

export type SizeUnit = "B" | "KB" | "MB" | "GB" | "TB" | "PB" | "KiB" | "MiB" | "GiB" | "TiB" | "PiB";

/** A length of time: a number of seconds, or a Go duration such as \`"48h"\` or \`"1h30m"\`, which needs BuildKit 0.12. There are no days. */
export type Duration =
  | number
  | \`\${number}\${"ns" | "us" | "ms" | "s" | "m" | "h"}\`
  | \`\${number}h\${number}m\`
  | \`\${number}h\${number}s\`
  | \`\${number}m\${number}s\`
  | \`\${number}h\${number}m\${number}s\`;
`;

const typeNames: Record<Exclude<Scalar, "string"> | "any", string> = {
  bool: "boolean",
  int: "number",
  size: "Size",
  duration: "Duration",
  any: "Record<string, unknown>",
};

/**
 * TypeScript source of the configuration's types for the newest release: one interface per table, with the hover of each key
 * as its comment. A table that two workers share is one interface, whose links lead to the first of them.
 */
export function typesSource(): string {
  const interfaces = new Map<string, string>();
  collect(root, [], interfaces);
  return [head, ...interfaces.values()].join("\n");
}

/** Writes the table and those below it, each once, a table before its parts. */
function collect(table: Table, path: string[], done: Map<string, string>): void {
  if (done.has(table.struct)) return;
  done.set(table.struct, "");
  done.set(table.struct, interfaceSource(table, path));
  for (const [name, field] of Object.entries(table.fields)) {
    const inner = tableIn(field.kind);
    if (inner) collect(inner.table, [...path, name, ...inner.steps], done);
  }
  for (const embedded of Object.values(table.embeds ?? {})) collect(embedded, path, done);
}

function interfaceSource(table: Table, path: string[]): string {
  const bases = Object.values(table.embeds ?? {}).map(interfaceName);
  const extending = bases.length === 0 ? "" : ` extends ${bases.join(", ")}`;
  const members = Object.entries(table.fields).map(([name, field]) => {
    const lines = comment(describe([...path, name], field, latest.newest), field);
    return `${lines}  ${propertyName(name)}?: ${typeOf(field.kind, field)};\n`;
  });
  return `/** ${escapeComment(table.doc)} */\nexport interface ${interfaceName(table)}${extending} {\n${members.join("")}}\n`;
}

function comment(lines: string[], { deprecated }: Field): string {
  const [, ...rest] = lines;
  const instead = deprecated && `@deprecated Use \`${deprecated.use}\` (since ${sinceName(deprecated.since)}).`;
  const text = instead ? [...rest, instead] : lines;
  return `  /**\n${text.map((line) => `   * ${escapeComment(line)}\n`).join("   *\n")}   */\n`;
}

function escapeComment(text: string): string {
  return text.trim().replaceAll("*/", "*\\/");
}

function propertyName(name: string): string {
  return /^[A-Za-z_]\w*$/.test(name) ? name : JSON.stringify(name);
}

function interfaceName(table: Table): string {
  return table === root ? "BuildkitdConfig" : table.struct;
}

function typeOf(kind: Kind, field: Field): string {
  if (typeof kind === "string") return scalarType(kind, field);
  if ("table" in kind) return interfaceName(kind.table);
  if ("map" in kind) return `Record<string, ${typeOf(kind.map, field)}>`;
  const element = typeOf(kind.list, field);
  return element.includes(" ") ? `(${element})[]` : `${element}[]`;
}

function scalarType(kind: Scalar | "any", field: Field): string {
  if (kind !== "string") return typeNames[kind];
  // The list stays open, as newer releases may know more words; editors still offer the known ones.
  const values = valuesIn(field, latest.newest).map(({ value }) => JSON.stringify(value));
  return values.length === 0 ? "string" : [...values, "(string & {})"].join(" | ");
}
