import { check, type CheckOptions } from "@buildkit-config/core";

/** A file that a page tells people to write: `check` finds nothing in it, or the site is not built. */
export function checkedToml(text: string, options: CheckOptions = {}): string {
  const found = check(text, options).filter(({ severity }) => severity !== "info");
  if (found.length > 0)
    throw new Error(`${text}\n${found.map(({ rule, message }) => `${rule}: ${message}`).join("\n")}`);
  return text;
}
