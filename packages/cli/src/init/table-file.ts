import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import {
  buildkitdGlobs,
  type Document,
  newFile,
  type Place,
  read,
  type TableFile,
  tableLines,
} from "@buildkit-config/core";
import type { EditorSchema } from "./editor-schema.ts";
import { lineEnd, readExisting } from "./read-existing.ts";
import type { Existing, Step } from "./step.ts";

type Reading = Document["reading"];
type Statement = Reading["statements"][number];
type Value = Extract<Statement, { kind: "pair" }>["value"];

/** Adds the schema to the settings that the tool reads in this folder, or makes them. */
export function planTable(file: TableFile, { schema, same }: EditorSchema): Step {
  const here = findPlace(file, ".");
  if (here) return addTo(file, here, schema, same);
  const lines = tableLines(file, schema);
  const above = file.looksAbove ? findAbove(file) : undefined;
  if (above !== undefined) {
    const note = `it would hide ${above}, which counts here so far; start init there, or add this to it`;
    return { path: file.path, change: "by-hand", lines, note };
  }
  return { path: file.path, change: "new", lines, text: newFile(file, schema) };
}

interface Found extends Place {
  existing: NonNullable<Existing>;
}

function findPlace(file: TableFile, folder: string): Found | undefined {
  for (const place of file.places) {
    const path = join(folder, place.path);
    const existing = readExisting(path);
    if (existing && (!place.table || hasTable(existing, place.table))) return { ...place, path, existing };
  }
  return undefined;
}

/** Settings in a folder above, within the repository where there is one. */
function findAbove(file: TableFile): string | undefined {
  let folder = ".";
  while (!existsSync(join(folder, ".git")) && resolve(folder) !== resolve(folder, "..")) {
    folder = join(folder, "..");
    const found = findPlace(file, folder);
    if (found) return found.path;
  }
  return undefined;
}

function hasTable(existing: NonNullable<Existing>, table: readonly string[]): boolean {
  return "text" in existing && keysOf(read(existing.text).reading).some(({ key }) => startsWith(key, table));
}

function addTo(file: TableFile, { path, table = [], existing }: Found, schema: string, same: readonly string[]): Step {
  const lines = tableLines(file, schema, table);
  const byHand = (note: string): Step => ({ path, change: "by-hand", lines, note });
  if ("problem" in existing) return byHand(existing.problem);
  const { text } = existing;
  const { reading } = read(text);
  if (reading.problem) return byHand("it is not TOML as it stands");
  const words = reading.statements.flatMap((statement) => (statement.kind === "pair" ? textsIn(statement.value) : []));
  const has = (word: string): boolean => words.includes(word);
  if (same.some(has) && buildkitdGlobs.every(has)) return { path, change: "none", lines: [] };
  if (words.some((word) => word.includes("buildkitd")))
    return byHand("it says something about buildkitd files already");
  if (!canAppend(reading, [...table, file.array]))
    return byHand(`\`${file.array}\` in it cannot grow at the end of the file`);
  return { path, change: "add", lines, note: "at its end", text: append(text, lines) };
}

function append(text: string, lines: readonly string[]): string {
  const end = lineEnd(text);
  const gap = text.trim() === "" ? "" : text.endsWith("\n") ? end : end + end;
  return text + gap + lines.map((line) => line + end).join("");
}

/** Whether a further `[[array]]` at the end means what it says: nothing before makes the array, or a table around it, another thing. */
function canAppend(reading: Reading, array: readonly string[]): boolean {
  let isOpen = false;
  return keysOf(reading).every(({ key, kind }) => {
    if (startsWith(key, array)) {
      if (key.length === array.length) isOpen = kind === "array-table";
      return isOpen;
    }
    return kind === "table" || !startsWith(array, key);
  });
}

/** Every header and key, with the whole path from the root. */
function keysOf({ statements }: Reading): { key: string[]; kind: Statement["kind"] }[] {
  let table: string[] = [];
  return statements.map(({ kind, key }) => {
    const names = key.map(({ name }) => name);
    if (kind === "pair") return { kind, key: [...table, ...names] };
    table = names;
    return { kind, key: names };
  });
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((name, index) => path[index] === name);
}

function textsIn(value: Value): string[] {
  if (value.kind === "string") return [value.value];
  if (value.kind === "array") return value.items.flatMap(textsIn);
  if (value.kind === "inline-table") return value.pairs.flatMap((pair) => textsIn(pair.value));
  return [];
}
