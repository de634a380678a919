import type { Document } from "../document.ts";
import { latest } from "../records/release.ts";
import { dialectOf } from "./dialect.ts";
import type { loadTree as load } from "./go-toml-1/load-tree.ts";

let fetched: typeof load | undefined;

/** Fetches what follows go-toml v1, if a document is judged as a release that reads files with it. */
export async function fetchFor({ target }: Document): Promise<void> {
  const versions = target.ok ? target.versions : [latest.newest];
  if (!versions.some((version) => dialectOf(version).library === "go-toml-1")) return;
  fetched ??= (await import("./go-toml-1/load-tree.ts")).loadTree;
}

/**
 * Stands in for the function of that name where it is not always there; the build puts it there.
 * @public
 */
export const loadTree: typeof load = (...args) => (fetched as typeof load)(...args);
