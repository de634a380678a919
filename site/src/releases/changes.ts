import {
  defaultText,
  type Entry,
  type Field,
  flagsOf,
  isLeaf,
  isSince,
  type Line,
  lines,
  records,
  spellPath,
  type Version,
  walk,
} from "@buildkit-config/core";
import { type CacheChanges, cacheChanges } from "./cache-changes.ts";
import { type Collection, collectionsBetween } from "./collections.ts";
import { judgedOtherwise, type RejudgedSample } from "./rejudged.ts";

/** One thing that changed, with every key that it holds for: the keys of both workers are told together. */
export interface Change<Detail = unknown> {
  entries: Entry[];
  detail: Detail;
}

/** What a release line has against an older one. */
export interface Changes {
  line: Line;
  before: Line;
  /** The default is another one, so a file that does not set the key gets something else. */
  defaults: Change<{ before: string; after: string }>[];
  /** What is deleted of a cache by default, on a disk of one size. */
  collections: Collection[];
  /** A value does something else than before. */
  meanings: Change<{ value: string; before?: string | undefined; after?: string | undefined }>[];
  /** A sample that is judged otherwise, as another program reads it. */
  samples: RejudgedSample[];
  deprecated: Change<{ use: string }>[];
  added: Change[];
  tables: Change[];
  values: Change<{ value: string; doc: string }>[];
  flags: Change<{ name: string; note?: string | undefined }>[];
  caches: CacheChanges;
}

/** The changes of every line but the oldest against the one before it, oldest first. */
export const allChanges: readonly Changes[] = lines.flatMap((line, i) => {
  const before = lines[i - 1];
  return before ? [changesOf(before, line)] : [];
});

/** What a line has against an older one. */
export function changesOf(before: Line, line: Line): Changes {
  const all = [...walk(records)];
  const came = (since: Version | undefined): boolean =>
    since !== undefined && isSince(line.newest, since) && !isSince(before.newest, since);
  const known = all.filter(({ field }) => isSince(before.newest, field.since));
  return {
    line,
    before,
    defaults: changes(known, ({ field }) => defaultChange(field, before, line)),
    collections: collectionsBetween(before, line),
    meanings: changes(known, ({ field }) => meaningChanges(field, before, line, came)),
    samples: judgedOtherwise(before, line),
    deprecated: changes(known, ({ field: { deprecated } }) =>
      deprecated && came(deprecated.since) ? [{ use: deprecated.use }] : [],
    ),
    added: changes(all, ({ field }) => (isLeaf(field) && came(field.since) ? [{}] : [])),
    tables: changes(all, ({ field }) => (!isLeaf(field) && came(field.since) ? [{}] : [])),
    values: changes(known, ({ field: { values = [] } }) =>
      values.filter(({ since }) => came(since)).map(({ value, doc }) => ({ value, doc })),
    ),
    flags: changes(known, (entry) =>
      flagsOf(entry)
        .filter(({ since }) => came(since))
        .map(({ name, note }) => ({ name, note })),
    ),
    caches: cacheChanges(before, line),
  };
}

function defaultChange(field: Field, from: Line, to: Line): { before: string; after: string }[] {
  const before = defaultText(field, from.newest);
  const after = defaultText(field, to.newest);
  return before !== undefined && after !== undefined && before !== after ? [{ before, after }] : [];
}

function meaningChanges(
  { onBad = [] }: Field,
  from: Line,
  to: Line,
  came: (since: Version | undefined) => boolean,
): { value: string; before?: string | undefined; after?: string | undefined }[] {
  const holdsIn = (version: Version, value: string): string | undefined =>
    onBad.find(
      (bad) =>
        bad.value === value &&
        (bad.since === undefined || isSince(version, bad.since)) &&
        (bad.until === undefined || !isSince(version, bad.until)),
    )?.effect;
  const changed = new Set(onBad.filter(({ since, until }) => came(since) || came(until)).map(({ value }) => value));
  return [...changed].map((value) => ({
    value,
    before: holdsIn(from.newest, value),
    after: holdsIn(to.newest, value),
  }));
}

/** What `tell` says about each key; keys of both workers that say the same make one change. */
function changes<Detail>(entries: readonly Entry[], tell: (entry: Entry) => Detail[]): Change<Detail>[] {
  const found = new Map<string, Change<Detail>>();
  for (const entry of entries) {
    for (const detail of tell(entry)) {
      const name = spellPath(entry.path).replace(/^worker\.containerd\b/, "worker.oci");
      const same = `${name} ${JSON.stringify(detail)}`;
      const known = found.get(same);
      if (known) known.entries.push(entry);
      else found.set(same, { entries: [entry], detail });
    }
  }
  return [...found.values()];
}
