import { type ConfigValue, toConfig } from "./load/config.ts";
import type { Document } from "./document.ts";
import { dialectOf } from "./load/dialect.ts";
import { isSince, type Line, lineOf, lines, type Version } from "./records/release.ts";
import { root } from "./records/tables/root.ts";
import { walk } from "./records/walk.ts";
import type { Statement, Value } from "./toml/node.ts";

/** The release lines around `version`, without a gap, on which the file loads to the same configuration, if it loads at all. */
export function sameReleases(document: Document, version: string): { from: Version; to: Version } | undefined {
  const at = lines.findIndex(({ line }) => line === lineOf(version));
  const meaning = meaningOf(document, version);
  if (meaning === undefined || at < 0) return undefined;
  const sinces = sincesOf(document);
  const follow = (step: 1 | -1): Version => {
    let here = at;
    for (let next = lines[here + step]; next; next = lines[here + step]) {
      const between = step > 0 ? [lines[here], next] : [next, lines[here]];
      const [older, newer] = between as [Line, Line];
      if (mayDiffer(sinces, older, newer) && meaningOf(document, next.newest) !== meaning) break;
      here += step;
    }
    return (lines[here] as Line).line;
  };
  return { from: follow(-1), to: follow(1) };
}

/** Whether a file can read otherwise: another dialect, or a new key of a name that it has. */
function mayDiffer(sinces: readonly Version[], older: Line, newer: Line): boolean {
  if (dialectOf(older.newest) !== dialectOf(newer.newest)) return true;
  return sinces.some((since) => !isSince(older.newest, since) && isSince(newer.newest, since));
}

/** The releases that brought the keys whose names stand in the file. */
function sincesOf(document: Document): Version[] {
  const names = namesIn(document);
  const sinces = new Set<Version>();
  for (const { path, field } of walk(root)) {
    if (names.has(String(path.at(-1)).toLowerCase())) sinces.add(field.since);
  }
  return [...sinces];
}

/** The names of all keys, without case. */
function namesIn({ reading }: Document): Set<string> {
  const names = new Set<string>();
  const left: (Statement | Value)[] = [...reading.statements];
  for (let next = left.pop(); next; next = left.pop()) {
    if ("key" in next) for (const { name } of next.key) names.add(name.toLowerCase());
    if (next.kind === "pair") left.push(next.value);
    else if (next.kind === "array") for (const item of next.items) left.push(item);
    else if (next.kind === "inline-table") for (const pair of next.pairs) left.push(pair);
  }
  return names;
}

/** Configuration and ignored keys as one text; nothing when the release does not load the file. */
function meaningOf(document: Document, version: string | undefined): string | undefined {
  if (version === undefined) return undefined;
  const { refusal, config, session } = document.loading(version);
  if (refusal) return undefined;
  const ignored = session.ignored.map(({ path }) => JSON.stringify(path)).toSorted();
  return JSON.stringify([toConfig(config), ignored], (_, value: ConfigValue) =>
    typeof value === "bigint"
      ? String(value)
      : typeof value === "number" && !Number.isFinite(value)
        ? String(value)
        : value,
  );
}
