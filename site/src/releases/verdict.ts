import type { Changes } from "./changes.ts";

/** What a release line changes, in one sentence; what surprises comes first. */
export function verdict({
  defaults,
  collections,
  meanings,
  samples,
  deprecated,
  added,
  values,
  flags,
  caches,
}: Changes): string {
  const parts = [
    count(defaults.length + collections.length + caches.defaults.length, "default changes", "defaults change"),
    count(
      meanings.length + samples.length + caches.mistakes.length,
      "value or spelling is read otherwise",
      "values or spellings are read otherwise",
    ),
    count(deprecated.length, "key is deprecated", "keys are deprecated"),
    count(added.length, "key is new", "keys are new"),
    count(values.length, "value is new", "values are new"),
    count(flags.length, "flag is new", "flags are new"),
    count(caches.backends.length, "kind of cache is new", "kinds of cache are new"),
    count(caches.added.length, "cache attribute is new", "cache attributes are new"),
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return "Nothing changes for a buildkitd.toml or a cache parameter.";
  const last = parts.pop() ?? "";
  return `${parts.length > 0 ? `${parts.join(", ")} and ${last}` : last}.`;
}

function count(number: number, one: string, many: string): string | undefined {
  return number === 0 ? undefined : `${number} ${number === 1 ? one : many}`;
}
