import type { Span } from "../toml/node.ts";
import type { Finding } from "./rule.ts";

/** Says the same of several keys, each at its place. */
export function related(keys: readonly { name: string; key: Span }[], what: string): NonNullable<Finding["related"]> {
  return keys.map(({ name, key }) => ({ message: `\`${name}\` ${what}`, span: key }));
}
