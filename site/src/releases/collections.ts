import { diff, type Line } from "@buildkit-config/core";

/** What garbage collection does by default, before and now. */
export interface Collection {
  name: string;
  before: string;
  after: string;
}

/** The disk for which limits are worked out. */
export const shownDisk = { bytes: 200 * 2 ** 30, name: "200 GiB" };

const names: Readonly<Record<string, string>> = {
  "garbage-collection": `Garbage collection on a disk of ${shownDisk.name}`,
  "first-tier": "Files that are quickly fetched again",
};

/** How garbage collection differs between two lines where a file says nothing about it. */
export function collectionsBetween(from: Line, to: Line): Collection[] {
  const between = diff(from.newest, to.newest, undefined, { disk: shownDisk.bytes });
  if (!between.ok) return [];
  return between.defaults.flatMap(({ what, before = "", after = "" }) => {
    const name = names[what];
    return name === undefined ? [] : [{ name, before, after }];
  });
}
