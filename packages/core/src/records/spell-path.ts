import { tomlKey } from "../toml/spell-key.ts";

/** `gcpolicy[].all` and `registry.*.http` without the steps that stand for list elements and names. */
export function spellPath(path: readonly string[]): string {
  return path
    .filter((part) => part !== "[]" && part !== "*")
    .map(tomlKey)
    .join(".");
}
