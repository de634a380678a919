import type { Document } from "../../document.ts";
import { tomlKey } from "../../toml/spell-key.ts";
import type { Statement } from "../../toml/node.ts";
import type { Edit } from "../diagnostic.ts";
import { type HostKey, hostKeys } from "../view/host-keys.ts";

/**
 * Puts keys into the table of a host: below its header, or below the table of another registry when it has none. Nothing where
 * the file writes registries in a way that takes no header.
 */
export function addToRegistry(
  document: Document,
  host: string,
  lines: readonly string[],
  near: string,
): Edit[] | undefined {
  const { text, reading } = document;
  const newline = text[text.indexOf("\n") - 1] === "\r" ? "\r\n" : "\n";
  const places = hostKeys(document);
  const own = places.get(host);
  const beside = own?.find((place) => isHeader(reading.statements, place)) ?? (own ? undefined : places.get(near)?.[0]);
  if (!beside || !isHeader(reading.statements, beside)) return undefined;
  const { statement, table } = beside;
  const header = reading.statements[statement] as Statement;
  const indent = indentOf(text, header);
  const next = reading.statements[statement + 1];
  const inner = next?.kind === "pair" ? indentOf(text, next) : indent;
  const body = lines.map((line) => inner + line).join(newline);
  if (own) return [insertBelow(text, header, newline, body)];
  const start = `${indent}[${tomlKey(table)}.${JSON.stringify(host)}]`;
  return [insertBelow(text, lastOf(reading.statements, statement), newline, `${newline}${start}${newline}${body}`)];
}

/** Whether a place is the header of the table itself. */
function isHeader(statements: readonly Statement[], { statement }: HostKey): boolean {
  const found = statements[statement];
  return found?.kind === "table" && found.key.length === 2;
}

/** The last statement that belongs to the same registry as a header. */
function lastOf(statements: readonly Statement[], header: number): Statement {
  const host = statements[header]?.key[1]?.name;
  let last = header;
  for (let index = header + 1; index < statements.length; index++) {
    const { kind, key } = statements[index] as Statement;
    if (kind !== "pair" && (key.length < 3 || key[1]?.name !== host)) break;
    last = index;
  }
  return statements[last] as Statement;
}

/** The lines go under that of a statement, after its comment. */
function insertBelow(text: string, { end }: Statement, newline: string, lines: string): Edit {
  const at = text.indexOf("\n", end);
  return at < 0
    ? { start: text.length, end: text.length, text: newline + lines }
    : { start: at + 1, end: at + 1, text: lines + newline };
}

function indentOf(text: string, { start }: Statement): string {
  return text.slice(text.lastIndexOf("\n", start - 1) + 1, start);
}
