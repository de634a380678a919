import { isLoopback } from "../../effective/loopback.ts";
import type { Bound } from "../../load/bound.ts";
import { isPublicRegistry } from "./known-hosts.ts";
import type { Mirror } from "./mirror.ts";
import { certificateKeys, isOn, isSettled, type Registries, type Registry } from "./registries.ts";

/** Keys of a public registry that can only be meant for its mirrors, since the registry itself has no use for them. */
export interface MeantForMirrors {
  keys: Bound[];
  mirrors: Mirror[];
}

const views = new WeakMap<Registry, MeantForMirrors | null>();

/** What a table says of its own host, and was meant for the mirrors that have no table of their own. */
export function meantForMirrors(registry: Registry, view: Registries): MeantForMirrors | undefined {
  if (registry.mirrors.length === 0 || !registry.isReached) return undefined;
  let found = views.get(registry);
  if (found === undefined) views.set(registry, (found = find(registry, view)));
  return found ?? undefined;
}

export function isMeantForMirrors(registry: Registry, view: Registries): boolean {
  return meantForMirrors(registry, view)?.keys.some(isSwitch) ?? false;
}

const switches = ["http", "insecure"] as const;

function isSwitch({ name }: Bound): boolean {
  return name === "http" || name === "insecure";
}

function find(registry: Registry, view: Registries): MeantForMirrors | null {
  if (!isPublicRegistry(registry.host)) return null;
  const keys = [...switches, ...certificateKeys].flatMap((name) => {
    const bound = registry.key(name);
    return bound && (!isSwitch(bound) || isOn(bound)) ? bound : [];
  });
  const [first] = keys;
  if (!first) return null;
  const mirrors = registry.mirrors.filter(
    (mirror) => !isSettled(mirror, view) && !isLoopback(mirror.host) && !isPublicRegistry(mirror.host),
  );
  if (mirrors.length === 0) return null;
  // A company's proxy has a certificate for the registry, too: only one that is named after the mirror tells.
  const isCertain = isSwitch(first) || keys.some((key) => isNamedAfter(key, mirrors));
  return isCertain ? { keys, mirrors } : null;
}

/** Whether a file has the name of a mirror in its path. */
function isNamedAfter({ value }: Bound, mirrors: readonly Mirror[]): boolean {
  const files = value.kind === "array" ? value.items : [value];
  return files.some((file) => {
    if (file.kind !== "string") return false;
    const path = file.value.toLowerCase();
    return mirrors.some(({ host }) => {
      const label = host.replace(/[.:].*$/, "").toLowerCase();
      return label.length > 3 && label !== "docker" && path.includes(label);
    });
  });
}
