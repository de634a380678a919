import type { Diagnostic } from "../check/diagnostic.ts";
import { type Change, compareEffective } from "../compare/compare-effective.ts";
import { type Comparison, compareTexts } from "../compare/compare-texts.ts";
import { read } from "../document.ts";
import { effective } from "../effective/effective.ts";
import { migrate } from "../migrate/migrate.ts";
import { isSince, type Version } from "../records/release.ts";
import { root } from "../records/tables/root.ts";
import { type Entry, walk } from "../records/walk.ts";
import { resolveTarget } from "../target.ts";
import type { Input } from "../toml/input.ts";

export interface DiffOptions {
  /** The size of the disk that holds the cache, in bytes, for limits that are shares of it. */
  disk?: number | undefined;
}

export type DiffResult =
  | {
      ok: true;
      from: Version;
      to: Version;
      /** What an empty file comes to: the defaults that differ. */
      defaults: Change[];
      /** Keys and whole tables that only the newer of the two has; `[]` stands for an element of a list, `*` for a name that the user chooses. */
      added: string[][];
      /** Keys of both that the newer asks to be written otherwise. */
      deprecated: { path: string[]; use: string }[];
      /** What it comes to for the given file. */
      file?: FileDiff;
    }
  /** One of the releases is none. */
  | { ok: false; release: string };

export type FileDiff =
  | ({
      ok: true;
      /** What `migrate` would write otherwise. */
      edits: string[];
    } & Comparison)
  /** The first release does not load it. */
  | { ok: false; error: Diagnostic };

/** What is otherwise between two releases, in either order; for a file, what that comes to. Never throws. */
export function diff(a: string, b: string, input?: Input, { disk }: DiffOptions = {}): DiffResult {
  const [first, second] = [resolveTarget(a), resolveTarget(b)];
  if (!first.ok) return { ok: false, release: a };
  if (!second.ok) return { ok: false, release: b };
  const [from, to] = [first.version, second.version];
  const [older, newer] = isSince(to, from) ? [from, to] : [to, from];
  const isNew = ({ field }: Entry): boolean => !isSince(older, field.since);
  // Of a new table, it says enough that it came.
  const came = [...walk(root, newer)].filter(isNew).map(({ path }) => path);
  const added = came.filter((path) => !came.some((table) => table.length < path.length && isWithin(path, table)));
  const deprecated = [...walk(root, newer)].flatMap(({ path, field }) => {
    const since = field.deprecated?.since;
    return since !== undefined && isSince(newer, since) && !isSince(older, since) && isSince(older, field.since)
      ? [{ path, use: field.deprecated?.use ?? "" }]
      : [];
  });
  return {
    ok: true,
    from,
    to,
    defaults: changesBetween("", from, to, disk),
    added,
    deprecated,
    ...(input !== undefined && { file: diffFile(input, from, to, disk) }),
  };
}

function isWithin(path: readonly string[], table: readonly string[]): boolean {
  return table.every((step, depth) => step === path[depth]);
}

function changesBetween(input: Input, from: Version, to: Version, disk: number | undefined): Change[] {
  const [before, after] = [from, to].map((buildkit) => effective(input, { buildkit, disk }));
  return before?.ok && after?.ok ? compareEffective(before, after) : [];
}

function diffFile(input: Input, from: Version, to: Version, disk: number | undefined): FileDiff {
  const migrated = migrate(input, { from, to, disk });
  if (!migrated.ok) return migrated;
  const [before, after] = [read(input, { buildkit: from }), read(input, { buildkit: to })];
  return { ok: true, edits: migrated.done, ...compareTexts(before, after, disk) };
}
