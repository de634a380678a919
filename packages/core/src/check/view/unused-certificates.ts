import { isLoopback } from "../../effective/loopback.ts";
import type { Bound } from "../../load/bound.ts";
import { meantForMirrors } from "./meant-for-mirrors.ts";
import { certificateKeys, type Registries, type Registry } from "./registries.ts";

const none: Bound[] = [];

/**
 * The keys for certificates of a host that is called over plain HTTP.
 * https://github.com/moby/buildkit/blob/v0.32.2/util/resolver/resolver.go#L66
 */
export function unusedCertificates(registry: Registry, view: Registries): Bound[] {
  const { host, http, insecure } = registry;
  if (insecure || !(http ?? isLoopback(host)) || meantForMirrors(registry, view)) return none;
  const keys: Bound[] = [];
  for (const name of certificateKeys) {
    const key = registry.key(name);
    if (key) keys.push(key);
  }
  return keys;
}
