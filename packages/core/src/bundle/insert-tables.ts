import type { Document } from "../document.ts";
import { stringify } from "../emit/stringify.ts";
import type { ConfigValue } from "../load/config.ts";
import { isObject } from "../load/is-object.ts";
import type { Header, Statement } from "../toml/node.ts";

type Table = { [key: string]: ConfigValue };

interface Insertion {
  offset: number;
  text: string;
}

/**
 * Puts keys into a file: those of a table that has a header go below its last key, in its indentation; further tables go to
 * the end. The text around them stays, line ends included. Keys that are there are not looked for.
 */
export function insertTables(document: Document, tables: Table): string {
  const { text } = document;
  const newline = text.includes("\r\n") ? "\r\n" : "\n";
  const insertions: Insertion[] = [];
  const rest = takePresent(document, tables, [], insertions);
  const end = Object.keys(rest).length === 0 ? "" : stringify(rest);
  const gap = text === "" || end === "" ? "" : text.endsWith("\n") ? "\n" : "\n\n";
  const all = [...insertions, { offset: text.length, text: gap + end }];
  let result = "";
  let from = 0;
  for (const { offset, text: added } of all.toSorted((a, b) => a.offset - b.offset)) {
    result += text.slice(from, offset) + added.replaceAll("\n", newline);
    from = offset;
  }
  return result;
}

/** Notes what goes into the tables that have a header; gives what is left over. */
function takePresent(document: Document, tables: Table, path: readonly string[], insertions: Insertion[]): Table {
  const entries = Object.entries(tables);
  const own = Object.fromEntries(entries.filter(([, value]) => !isTable(value) && !isListOfTables(value)));
  const lists = entries.filter(([, value]) => isListOfTables(value));
  const below = entries
    .filter(([, value]) => isTable(value))
    .map(([name, value]) => [name, takePresent(document, value as Table, [...path, name], insertions)] as const)
    .filter(([, left]) => Object.keys(left).length > 0);
  const left = Object.fromEntries([...lists, ...below]);
  if (Object.keys(own).length === 0) return left;
  const insertion = placeFor(document, path, stringify(own).trimEnd());
  if (!insertion) return { ...own, ...left };
  insertions.push(insertion);
  return left;
}

/** Where lines of a table go; nothing for a table without a header. */
function placeFor({ text, reading }: Document, path: readonly string[], lines: string): Insertion | undefined {
  const { statements } = reading;
  const header = statements.findIndex((statement) => isHeaderOf(statement, path));
  if (path.length > 0 && header < 0) return undefined;
  const next = statements.findIndex((statement, index) => index > header && statement.kind !== "pair");
  const last = statements[(next < 0 ? statements.length : next) - 1];
  // The keys of the root go before the first header, of which there may be nothing but comments yet.
  if (!last || (path.length === 0 && last.kind !== "pair")) {
    const first = statements[0];
    return first ? { offset: aboveComments(text, first.start), text: `${lines}\n\n` } : undefined;
  }
  const line = text.slice(lineStart(text, last.start), last.start);
  const indent = /^\s*$/.test(line) ? line : "";
  const offset = text.indexOf("\n", last.end);
  return {
    offset: offset < 0 ? text.length : offset + 1,
    text: `${offset < 0 ? "\n" : ""}${lines.replaceAll(/^(?=.)/gm, indent)}\n`,
  };
}

function isHeaderOf(statement: Statement, path: readonly string[]): statement is Header {
  if (statement.kind !== "table" || statement.key.length !== path.length) return false;
  // Both dialects take another case for a key; whether this one does, loading the result tells.
  return statement.key.every(({ name }, index) => name.toLowerCase() === path[index]?.toLowerCase());
}

/** The start of the comment lines right above a header, which speak of it; comments at the top speak of the whole file. */
function aboveComments(text: string, offset: number): number {
  const start = lineStart(text, offset);
  let above = start;
  while (above > 0 && text.startsWith("#", lineStart(text, above - 1))) above = lineStart(text, above - 1);
  return above === 0 ? start : above;
}

function lineStart(text: string, offset: number): number {
  return text.lastIndexOf("\n", offset - 1) + 1;
}

function isTable(value: ConfigValue | undefined): value is Table {
  return isObject(value);
}

function isListOfTables(value: ConfigValue): boolean {
  return Array.isArray(value) && isTable(value[0]);
}
