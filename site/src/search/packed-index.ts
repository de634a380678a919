import type { IndexStrip, KnownError, SearchIndex, Thing } from "./search-index.ts";

/** Records as one list of values for each of their fields, `null` where a record lacks it: it squeezes better. */
export type Columns<T> = { [Field in keyof T]?: (T[Field] | null)[] };

/** The index as it is sent. */
export interface PackedIndex {
  strips: Columns<IndexStrip>;
  things: Columns<Thing>;
  errors: Columns<KnownError>;
}

/** The index from what was sent. */
export function unpack({ strips, things, errors }: PackedIndex): SearchIndex {
  return {
    strips: rowsOf(strips),
    things: rowsOf(things).map((thing) => Object.assign(thing, { at: thing.at ?? likelyAddress(thing) })),
    errors: rowsOf(errors),
  };
}

function rowsOf<T>(columns: Columns<T>): T[] {
  const rows: Partial<T>[] = [];
  for (const field in columns) {
    for (const [i, value] of columns[field]?.entries() ?? []) {
      const row = (rows[i] ??= {});
      if (value !== null) row[field] = value;
    }
  }
  return rows as T[];
}

/** Where most things of a kind have their page, which need not be sent; what packs the index sends the others. */
export function likelyAddress({ kind, name }: Pick<Thing, "kind" | "name">): string {
  const slug = name
    .replaceAll('"', "")
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase();
  const dot = slug.lastIndexOf(".");
  switch (kind) {
    case "key":
      return `reference/buildkitd/${slug.slice(0, dot + 1).replace(/\.$/, "/")}${slug.slice(dot + 1)}/`;
    case "table":
      return `reference/buildkitd/${slug}/`;
    case "attribute":
      return `reference/cache/${name.replace(".", "/#")}`;
    case "release":
      return `releases/${name.split(" ").at(-1) ?? ""}/`;
    case "schema":
      return `schemas/${name.split(" ").at(-1) ?? ""}/buildkitd.json`;
    default:
      return `${kind}s/${name}/`;
  }
}
