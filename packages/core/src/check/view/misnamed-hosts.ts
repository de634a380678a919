import type { RuleContext } from "../rule.ts";
import { registriesOf } from "./registries.ts";
import { View } from "./view.ts";

/** The hosts whose tables have a name that nothing asks for: `http://cache.lan` for `cache.lan`. */
export const misnamedHosts: View<ReadonlySet<string>> = new View((context: RuleContext) => {
  const hosts = new Set<string>();
  for (const { useless } of registriesOf(context).all) {
    if (useless?.instead !== undefined && !useless.sometimes) hosts.add(useless.instead);
  }
  return hosts;
});
