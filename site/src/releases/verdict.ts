import type { Changes } from "./changes.ts";

/** What a release line changes, in one sentence; what surprises comes first. */
export function verdict({ defaults, meanings, samples, deprecated, added, values, flags }: Changes): string {
  const parts = [
    count(defaults.length, "default changes", "defaults change"),
    count(
      meanings.length + samples.length,
      "value or spelling is read otherwise",
      "values or spellings are read otherwise",
    ),
    count(deprecated.length, "key is deprecated", "keys are deprecated"),
    count(added.length, "key is new", "keys are new"),
    count(values.length, "value is new", "values are new"),
    count(flags.length, "flag is new", "flags are new"),
  ].filter((part) => part !== undefined);
  if (parts.length === 0) return "Nothing changes for a buildkitd.toml.";
  const last = parts.pop() ?? "";
  return `${parts.length > 0 ? `${parts.join(", ")} and ${last}` : last}.`;
}

function count(number: number, one: string, many: string): string | undefined {
  return number === 0 ? undefined : `${number} ${number === 1 ? one : many}`;
}
