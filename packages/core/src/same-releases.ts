import type { Document } from "./document.ts";
import { dialectOf } from "./load/dialect.ts";
import { ignoredIn } from "./load/ignored.ts";
import type { Loading } from "./load/load.ts";
import { sameValue } from "./load/same-value.ts";
import { isSince, type Line, lineOf, lines, type Version } from "./records/release.ts";
import { root } from "./records/tables/root.ts";
import { walk } from "./records/walk.ts";

/** The release lines around `version`, without a gap, on which the file loads to the same configuration, if it loads at all. */
export function sameReleases(document: Document, version: string): { from: Version; to: Version } | undefined {
  const at = lines.findIndex(({ line }) => line === lineOf(version));
  const loading = document.loading(version);
  if (loading.refusal || at < 0) return undefined;
  const sinces = sincesOf(document, loading);
  const follow = (step: 1 | -1): Version => {
    let here = at;
    for (let next = lines[here + step]; next; next = lines[here + step]) {
      const between = step > 0 ? [lines[here], next] : [next, lines[here]];
      const [older, newer] = between as [Line, Line];
      const known = next.newest;
      // A key that is read here and ignored there makes a difference, whatever else does.
      if (loading.session.bound.some(({ field }) => !isSince(known, field.since))) break;
      if (mayDiffer(sinces, older, newer) && !isSame(document.loading(next.newest), loading)) break;
      here += step;
    }
    return (lines[here] as Line).line;
  };
  return { from: follow(-1), to: follow(1) };
}

/** Whether two releases hold the same configuration and ignore the same keys. */
function isSame(a: Loading, b: Loading): boolean {
  if (a.refusal || b.refusal) return false;
  const [here, there] = [ignoredIn(a.session), ignoredIn(b.session)];
  if (here.length !== there.length) return false;
  const ignored = new Set(here.map(({ path }) => JSON.stringify(path)));
  return there.every(({ path }) => ignored.has(JSON.stringify(path))) && sameValue(a.config, b.config);
}

/** Whether a file can read otherwise: another dialect, or a new key of a name that it has. */
function mayDiffer(sinces: readonly Version[], older: Line, newer: Line): boolean {
  if (dialectOf(older.newest) !== dialectOf(newer.newest)) return true;
  return sinces.some((since) => !isSince(older.newest, since) && isSince(newer.newest, since));
}

/** The releases that brought keys of the file. */
function sincesOf({ reading }: Document, { session }: Loading): Version[] {
  const sinces = new Set(session.bound.map(({ field }) => field.since));
  const hasEmptyTable = reading.statements.some(
    ({ kind }, i) => kind !== "pair" && reading.statements[i + 1]?.kind !== "pair",
  );
  // A key that leads nowhere here may lead somewhere in another release, and a table counts even when it is empty.
  if (session.missing.length > 0 || hasEmptyTable) for (const { field } of walk(root)) sinces.add(field.since);
  return [...sinces];
}
