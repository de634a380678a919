import { BundleError } from "../bundle/bundle-error.ts";
import { spell } from "../bundle/spell.ts";
import { attributeIn, backendOf } from "./known-attribute.ts";
import type { CacheEntry } from "./entry.ts";

export interface BranchCacheOptions {
  /** What the main branch would write: `cacheTo.registry({ ref: "ghcr.io/acme/app:cache", mode: "max" })`. */
  cache: CacheEntry;
  /** The branch that is built. */
  branch: string;
  /** The branch whose cache every other branch reads as well. */
  main: string;
}

/** What one build reads and writes. */
export interface Caches {
  from: CacheEntry[];
  to: CacheEntry[];
}

interface Naming {
  /** The attribute of an export that names the cache, and the one of an import. */
  to: string;
  from: string;
  /** The name for a branch, made from what the attribute holds. */
  name(held: string | undefined, branch: string): string;
}

const naming: Readonly<Record<string, Naming>> = {
  registry: { to: "ref", from: "ref", name: (held = "", branch) => taggedRef(held, branch) },
  local: { to: "dest", from: "src", name: (held = "", branch) => `${held.replace(/\/+$/, "")}/${slug(branch, 128)}` },
  gha: { to: "scope", from: "scope", name: (held = "buildkit", branch) => `${held}-${branch}` },
  s3: { to: "name", from: "name", name: ownName },
  azblob: { to: "name", from: "name", name: ownName },
};

/**
 * The caches of a build that runs on many branches: it writes one of its own for each branch, and reads that of its branch and
 * that of the main branch. So branches do not replace each other's cache, and the first build of a new one starts from main.
 * They are told apart by the tag of the reference, the directory, the scope of `gha`, or the name in a bucket.
 *
 * GitHub draws a border of its own around `gha`: a branch sees what was written on itself and on the default branch, a pull
 * request also what was written on its base, and never what another branch wrote, whatever its scope. There `main` has to be
 * the default branch, or its cache is not found from elsewhere. The scopes are still worth having: within one branch's border
 * they keep apart what a branch and a merge into it write.
 *
 * Throws a `BundleError` for `inline`, whose cache is in the image, and where the name has no room for a branch.
 */
export function branchCaches({ cache, branch, main }: BranchCacheOptions): Caches {
  const names = Object.hasOwn(naming, cache.type) ? naming[cache.type] : undefined;
  if (!names) throw new BundleError(`branchCaches: ${cache.type} caches have no name to tell branches apart.`);
  for (const [option, value] of Object.entries({ branch, main })) {
    if (typeof value !== "string" || value === "") {
      throw new BundleError(`branchCaches: ${option} is ${spell(value)}; it takes the name of a branch.`);
    }
  }
  const nameFor = (each: string): string => names.name(cache.attrs[names.to], each);
  const to = { type: cache.type, attrs: { ...cache.attrs, [names.to]: nameFor(branch) } };
  const from = [...new Set([branch, main])].map((each) => importOf(cache, names, nameFor(each)));
  return { from, to: [to] };
}

/** The import of what an export writes, under a name. */
function importOf({ type, attrs }: CacheEntry, { to, from }: Naming, name: string): CacheEntry {
  const backend = backendOf(type);
  const named = Object.entries({ ...attrs, [to]: name }).map(([each, value]): [string, string] => [
    each === to ? from : each,
    value,
  ]);
  const shared = named.filter(([each]) => attributeIn(backend, each)?.directions.includes("import"));
  return { type, attrs: Object.fromEntries(shared) };
}

function taggedRef(ref: string, branch: string): string {
  if (ref.includes("@"))
    throw new BundleError(`branchCaches: ref is ${JSON.stringify(ref)}; a digest leaves no tag for a branch.`);
  // A colon before the last slash belongs to the port of the host.
  const [, image = "", tag] = /^(.+?)(?::([^:/]*))?$/.exec(ref) ?? [];
  if (image === "") throw new BundleError('branchCaches: ref is ""; it takes the name of an image.');
  return `${image}:${slug(tag ? `${tag}-${branch}` : branch, 128)}`;
}

function ownName(held: string | undefined, branch: string): string {
  if (held?.includes(";")) throw new BundleError("branchCaches: name holds several names; it takes one.");
  return slug(`${held ?? "buildkit"}-${branch}`, 128);
}

/**
 * A text with nothing in it but what a tag may hold: letters, digits, `_`, `.` and `-`, the last two not in front. A text that
 * had to be changed ends with a number made from the whole of it, so that `a/b` and `a-b` do not meet.
 */
function slug(text: string, length: number): string {
  if (/^\w[\w.-]*$/.test(text) && text.length <= length) return text;
  const kept = text.replaceAll(/[^\w.-]+/g, "-").replace(/^[.-]+/, "");
  const hash = fnv1a(text).toString(16).padStart(8, "0");
  return `${kept.slice(0, length - hash.length - 1) || "branch"}-${hash}`;
}

/** http://www.isthe.com/chongo/tech/comp/fnv/#FNV-1a */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash >>> 0;
}
