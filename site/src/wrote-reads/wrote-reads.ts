import {
  check,
  type CheckOptions,
  type ConfigValue,
  type Document,
  isLeaf,
  lineOf,
  load,
  type LoadResult,
  read,
} from "@buildkit-config/core";
import type { Pair, ReadKey } from "./pair.ts";
import { spellHeld } from "./spell-value.ts";
import { wroteLines } from "./wrote-lines.ts";

/** Runs the checks and the loader of a release over a file, for a builder of which something may be known. */
export function wroteReads(text: string, buildkit: string = "latest", around: CheckOptions = {}): Pair {
  const document = read(text, { buildkit });
  const result = load(document, { buildkit });
  const findings = check(document, around);
  const keys = keysByLine(document, result);
  const lines = wroteLines(text, "toml", findings, (line) => keys.get(line) ?? []);
  const release = document.target.ok ? lineOf(document.target.version) : buildkit;
  const [first] = lines;
  if (!result.ok && first) {
    first.refusal = `Nothing: the daemon ${result.error.rule === "loader-panic" ? "crashes" : "does not start"}.`;
  }
  return { heading: `What buildkitd ${release} reads`, lines };
}

function keysByLine(document: Document, result: LoadResult): Map<number, ReadKey[]> {
  const keys = new Map<number, ReadKey[]>();
  if (!result.ok || !document.target.ok) return keys;
  const add = (line: number, key: ReadKey): void => void keys.set(line, [...(keys.get(line) ?? []), key]);
  for (const bound of document.loading(document.target.version).session.bound) {
    const { path, key, name, field } = bound;
    if (!isLeaf(field)) continue;
    const { line } = document.positions.at(key.start);
    // The same key in another spelling takes the place of this one.
    if (!bound.isTaken) {
      add(line, { name });
      continue;
    }
    const held = heldAt(result.config, path);
    // Zero values that BuildKit cannot tell from unset are not there.
    const value = held === undefined ? "as if left out" : spellHeld(held, field.kind);
    add(line, { name, value });
  }
  for (const { path, start } of result.ignored) add(start.line, { name: String(path.at(-1)) });
  return keys;
}

/** What stands at a path of a configuration; the path may be spelled in another case, as the file has it. */
function heldAt(config: ConfigValue, path: readonly (string | number)[]): ConfigValue | undefined {
  let at: ConfigValue | undefined = config;
  for (const step of path) {
    if (typeof at !== "object") return undefined;
    const wanted = String(step).toLowerCase();
    at = Object.entries(at).find(([key]) => key.toLowerCase() === wanted)?.[1];
  }
  return at;
}
