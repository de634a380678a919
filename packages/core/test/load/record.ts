// Puts the documents of recorded.jsonl before the judges of packages/conformance again: node record.ts FOLDER_OF_JUDGES
// A new document is a line {"toml": "..."}.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";

/** What BuildKit's own loader made of a document. */
export type Outcome = "refused" | "crash" | { config: object; ignored?: string[] };

/** A document with an outcome for each range of lines, `0.28..0.30`. */
export interface Recorded {
  toml: string;
  outcomes: Record<string, Outcome>;
}

const file = new URL("recorded.jsonl", import.meta.url);

/** The lines that were recorded. */
export const recordedLines: readonly string[] = ["0.28", "0.29", "0.30", "0.31", "0.32"];

export function readRecorded(): Recorded[] {
  const lines = readFileSync(file, "utf8").split("\n").filter(Boolean);
  return lines.map((line) => {
    const { toml, ...outcomes } = JSON.parse(line) as { toml: string } & Record<string, never>;
    return { toml, outcomes };
  });
}

/** The lines of a range. */
export function linesOf(range: string): string[] {
  const [from = "", to = from] = range.split("..");
  return recordedLines.slice(recordedLines.indexOf(from), recordedLines.indexOf(to) + 1);
}

function judge(program: string, documents: string[]): Outcome[] {
  const input = documents.map((toml, id) => `${JSON.stringify({ id: String(id), toml })}\n`).join("");
  const output = execFileSync(program, { input, encoding: "utf8", maxBuffer: 2 ** 28 });
  return output.trim().split("\n").map(outcomeOf);
}

function outcomeOf(line: string): Outcome {
  const { ok, panic, config, ignored } = JSON.parse(line, inOurWords);
  if (!ok) return panic === undefined ? "refused" : "crash";
  // An empty table stands for itself.
  const paths = ignored.map((path: string) => path.replace(/\.\{\}$/, ""));
  return paths.length > 0 ? { config, ignored: paths } : { config };
}

/** The judge's words for values as `load` has them, except that durations stay nanoseconds. */
function inOurWords(_key: string, value: unknown, context?: { source?: string }): unknown {
  const source = context?.source ?? "";
  // An integer that a JavaScript number does not hold is kept as its digits with an n.
  if (typeof value === "number") return /^-?\d+$/.test(source) && !Number.isSafeInteger(value) ? `${source}n` : value;
  if (typeof value !== "object" || value === null) return value;
  const keys = Object.keys(value);
  if (keys.length === 1 && keys[0]?.startsWith("$")) return Object.values(value)[0];
  if (!Object.hasOwn(value, "pct")) return value;
  const { pct, ...rest } = value as { pct: unknown };
  return { ...rest, percent: pct };
}

function record(folder: string): void {
  const documents = [...new Set(readRecorded().map(({ toml }) => toml))];
  const results = recordedLines.map((line) => judge(`${folder}/${line}`, documents));
  const entries = documents.map((toml, id) => {
    const entry: Record<string, unknown> = { toml };
    const texts = results.map((outcomes) => JSON.stringify(outcomes[id]));
    for (let first = 0, last = 0; first < texts.length; first = ++last) {
      while (texts[last + 1] === texts[first]) last++;
      const [from, to] = [recordedLines[first] as string, recordedLines[last] as string];
      entry[from === to ? from : `${from}..${to}`] = JSON.parse(texts[first] as string);
    }
    return JSON.stringify(entry);
  });
  writeFileSync(file, `${entries.join("\n")}\n`);
}

const [, script, folder] = process.argv;
if (folder !== undefined && script === import.meta.filename) record(folder);
