import { BundleError } from "../bundle/bundle-error.ts";
import { doubleQuoted } from "./double-quoted.ts";
import type { CacheEntry } from "./entry.ts";
import { bakeJsonRefusal, bakeJsonText, bakeRefusal, bakeText } from "./format-bake.ts";
import { csvRefusal, csvText } from "./format-csv.ts";
import { ghaLine, ghaRefusal } from "./format-gha.ts";

interface Form {
  /** Where the text stands, for messages. */
  place: string;
  write(entry: CacheEntry): string;
  /** Why it cannot be written, as the end of a sentence about the entry. */
  refuse(entry: CacheEntry): string | undefined;
}

/** The places that hold an entry of a cache. */
export type CacheForm = "cli" | "buildctl" | "bake" | "bake-json" | "compose" | "gha";

const forms: Record<CacheForm, Form> = {
  cli: { place: "a command", write: csvText, refuse: (entry) => csvRefusal(entry) ?? nul(entry) },
  buildctl: { place: "a command", write: csvText, refuse: (entry) => csvRefusal(entry) ?? nul(entry) },
  bake: { place: "a bake file", write: bakeText, refuse: bakeRefusal },
  "bake-json": { place: "a bake file", write: bakeJsonText, refuse: bakeJsonRefusal },
  // Compose fills in variables wherever it finds a dollar sign; two stand for one.
  compose: {
    place: "a compose file",
    write: (entry) => doubleQuoted(csvText(entry).replaceAll("$", "$$$$")),
    refuse: csvRefusal,
  },
  gha: { place: "a workflow", write: ghaLine, refuse: (entry) => csvRefusal(entry) ?? ghaRefusal(entry) },
};

export const cacheForms: readonly CacheForm[] = Object.keys(forms) as CacheForm[];

/**
 * Writes an entry as one of the places that hold it wants it; read there, the text gives the same entry again.
 *
 * - `cli`: the value of `--cache-to` or `--cache-from` of buildx. Quotes for the shell are left to the caller.
 * - `buildctl`: the same for `--export-cache` and `--import-cache`.
 * - `bake`: an object of HCL for `cache-to` and `cache-from` in a bake file, from buildx 0.20 on; `bake-json`: the same in JSON.
 * - `compose`: a quoted string of YAML for `build.cache_to` and `build.cache_from`.
 * - `gha`: one line of an input of docker/build-push-action, below `cache-to: |`. An expression of GitHub, `${{ ... }}`, stays
 *   one and is filled in by GitHub: that is how a workflow names a secret.
 *
 * Elsewhere a text that looks like a variable stays that text: bake and compose fill in nothing. Secrets are written as they
 * are; whether a file may hold them is for the caller to say. Throws a `BundleError` when the place cannot hold the entry.
 */
export function formatCache(entry: CacheEntry, form: CacheForm): string {
  const refusal = formatRefusal(entry, form);
  if (refusal !== undefined) throw new BundleError(refusal);
  return forms[form].write(entry);
}

/** Why an entry cannot be written in a form, as a sentence; nothing when it can. */
export function formatRefusal(entry: CacheEntry, form: CacheForm): string | undefined {
  const reason = everywhere(entry) ?? forms[form].refuse(entry);
  return reason === undefined ? undefined : `The cache cannot stand in ${forms[form].place}: it ${reason}.`;
}

function everywhere(entry: CacheEntry): string | undefined {
  if (entry.type === "") return "has no type";
  if (Object.hasOwn(entry.attrs, "type")) return 'has an attribute "type" beside its type';
  return texts(entry).every((text) => text.isWellFormed()) ? undefined : "holds half of a character";
}

function nul(entry: CacheEntry): string | undefined {
  return texts(entry).some((text) => text.includes("\0")) ? "holds a NUL, which no argument can hold" : undefined;
}

function texts({ type, attrs }: CacheEntry): string[] {
  return [type, ...Object.entries(attrs).flat()];
}
