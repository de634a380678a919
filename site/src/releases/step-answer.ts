import { type Change, diff, type ReadingChange } from "@buildkit-config/core";
import { shownDisk } from "./collections.ts";

/** A piece of the answer: a sentence, or a heading with what belongs to it. Code stands between backquotes. */
export interface Part {
  title: string;
  rows: string[];
}

/** What a step does to a file. */
export function stepAnswer(from: string, to: string, text: string): Part[] {
  const result = diff(from, to, text, { disk: shownDisk.bytes });
  if (!result.ok || !result.file) return [];
  const { file } = result;
  if (!file.ok) {
    return [part(`BuildKit ${from} does not read this file`, [`${line(file.error.start)}: ${file.error.message}`])];
  }
  const { changes, reading, refusals, edits } = file;
  const parts = [
    part(
      `What stops BuildKit ${to}`,
      refusals.map(({ start, message }) => `${line(start)}: ${message}`),
    ),
    part("Changes what you have", changes.map(change)),
    part("No longer read", read(reading, "ignored")),
    part("Read from now on", read(reading, "read")),
    part("Write instead", edits),
  ].filter(({ rows }) => rows.length > 0);
  return parts.length > 0 ? parts : [part("For this file nothing changes.", [])];
}

function part(title: string, rows: string[]): Part {
  return { title, rows };
}

function line({ line: number }: { line: number }): string {
  return `Line ${number}`;
}

const names: Readonly<Record<Change["what"], string>> = {
  value: "",
  "garbage-collection": ` garbage collection on ${shownDisk.name}`,
  "first-tier": " files that are quickly fetched again",
  mirrors: " where images are asked for",
};

function change({ path, what, before, after, written }: Change): string {
  const values = `${before ?? "no such key"} before, ${after ?? "no such key"} now`;
  return `\`${path.join(".")}\`${names[what]}: ${values}${written ? "" : " (a default)"}`;
}

function read(reading: readonly ReadingChange[], fate: ReadingChange["now"]): string[] {
  return reading
    .filter(({ now }) => now === fate)
    .map(({ path, start }) => `\`${path.join(".")}\`, line ${start.line}`);
}
