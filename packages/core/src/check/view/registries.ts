import { heldAt } from "../../effective/held.ts";
import { isLoopback } from "../../effective/loopback.ts";
import { splitMirror } from "../../effective/mirror-host.ts";
import type { Loading } from "../../load/load.ts";
import type { Bound } from "../../load/session.ts";
import { type Path, pathOf } from "../../load/trail.ts";
import type { Decoded } from "../../load/value.ts";
import { isSince } from "../../records/release.ts";
import { registryConfig } from "../../records/tables/registry-config.ts";
import { tlsKeyPair } from "../../records/tables/tls-key-pair.ts";
import type { Span, StringValue } from "../../toml/node.ts";
import type { RuleContext } from "../rule.ts";
import { uselessName, type UselessName } from "./useless-name.ts";

/** One host that a registry names as its mirror. */
export interface Mirror {
  text: string;
  span: Span;
  path: Path;
  /** Its position in the list. */
  index: number;
  /** Where the host is, as newer releases take the text apart. */
  host: string;
  location: string;
  /** As newer releases find it, without the colon. */
  scheme: string | undefined;
  /** What looks like a scheme, be it one or not: `https//`. */
  lead: string | undefined;
  /** The name of the table that this release reads for it. */
  table: string;
  /** The same when what looks like a scheme is gone. */
  meant: string;
  registry: Registry;
}

/** What a file sets for one registry host. */
export interface Registry {
  host: string;
  keys: ReadonlyMap<string, Bound>;
  mirrors: Mirror[];
  /** All elements of the list of mirrors. */
  listed: readonly Span[];
  http: boolean | undefined;
  insecure: boolean;
  /** Keys that say how the host itself is reached. */
  reached: Bound[];
  /** Why nothing ever asks for the table. */
  useless?: UselessName;
}

export interface Registries {
  all: readonly Registry[];
  /** Those that some pull or push comes to. */
  live: readonly Registry[];
  byHost: ReadonlyMap<string, Registry>;
  mirrors: readonly Mirror[];
}

const views = new WeakMap<RuleContext, Registries>();
const nothing: Registries = { all: [], live: [], byHost: new Map(), mirrors: [] };

/** What a file says about registries; nothing where not all of it can be read. */
export function registriesOf(context: RuleContext): Registries {
  let view = views.get(context);
  if (!view) views.set(context, (view = viewOf(context)));
  return view;
}

function viewOf(context: RuleContext): Registries {
  const { loading, tables, version } = context;
  const held = heldAt(loading.config, "registry");
  if (!(held instanceof Map) || !isWhole(loading)) return nothing;
  const keys = new Map<string, Map<string, Bound>>([...held.keys()].map((host) => [host, new Map()]));
  for (const set of tables) {
    const own = set.path[0] === "registry" ? keys.get(String(set.path[1])) : undefined;
    if (set.table === registryConfig) for (const [name, bound] of set.keys) own?.set(name, bound);
    // A key pair under a header of its own is no key of the registry's table.
    const first = set.table === tlsKeyPair ? set.keys.values().next().value : undefined;
    if (first && own && !own.has("keypair")) own.set("keypair", first);
  }
  const all = [...keys].map(([host, own]) => registryOf(host, own, held.get(host), version));
  const byHost = new Map(all.map((registry) => [registry.host, registry]));
  const mirrorTables = new Set(all.flatMap(({ mirrors }) => mirrors.map(({ table }) => table)));
  for (const registry of all) {
    const useless = mirrorTables.has(registry.host) ? undefined : uselessName(registry.host, version);
    if (useless) registry.useless = useless;
  }
  const live = all.filter(({ useless }) => !useless || useless.sometimes);
  return { all, live, byHost, mirrors: live.flatMap(({ mirrors }) => mirrors) };
}

/** Whether everything about registries was read, be there other things or not that keep the file from loading. */
function isWhole({ session }: Loading): boolean {
  return session.refusals.every(
    ({ path: [first] }) => first !== undefined && String(first).toLowerCase() !== "registry",
  );
}

function registryOf(host: string, keys: Registry["keys"], held: Decoded, version: string): Registry {
  const registry: Registry = {
    host,
    keys,
    mirrors: [],
    listed: [],
    http: heldAt(held, "http") as boolean | undefined,
    insecure: heldAt(held, "insecure") === true,
    reached: reachKeys.flatMap((name) => keys.get(name) ?? []),
  };
  const mirrors = keys.get("mirrors");
  if (mirrors?.value.kind === "array") {
    const above = pathOf(mirrors.trail);
    registry.listed = mirrors.value.items;
    registry.mirrors = mirrors.value.items.flatMap((item, index) =>
      item.kind === "string" ? [mirrorOf(item, index, above, registry, version)] : [],
    );
  }
  return registry;
}

export const certificateKeys = ["ca", "keypair", "tlsconfigdir"] as const;
const reachKeys = ["http", "insecure", ...certificateKeys] as const;

/** Also with one slash or three, or without the colon. */
const schemeLike = /^(?:[a-z][a-z0-9+.-]*:\/\/+|https?:\/?(?![0-9]+(?:\/|$))|https?\/\/+)(?=[^/])/i;

/**
 * Which text names the table of a mirror changed twice.
 * https://github.com/moby/buildkit/blob/v0.32.2/util/resolver/resolver.go#L136
 */
function mirrorOf(item: StringValue, index: number, above: Path, registry: Registry, version: string): Mirror {
  const { value: text, start, end } = item;
  const { host, path: location } = splitMirror(text);
  const lead = schemeLike.exec(text)?.[0];
  const scheme = /^([a-z][a-z0-9+.-]*):\/\/(?=[^/])/i.exec(text)?.[1]?.toLowerCase();
  const byHost = isSince(version, "0.12.3");
  const table = byHost ? host : text;
  const bare = text.slice(lead?.length ?? 0);
  const meant = byHost ? splitMirror(bare).host : bare;
  return {
    text,
    span: { start, end },
    path: [...above, index],
    index,
    host,
    location,
    scheme,
    lead,
    table,
    meant,
    registry,
  };
}

/** Whether a mirror is called over plain HTTP, because of its table or of its name. */
export function isPlain({ table }: Mirror, { byHost }: Registries): boolean {
  return byHost.get(table)?.http ?? isLoopback(table);
}

/** Whether the file says how a mirror is reached. */
export function isSettled({ table }: Mirror, { byHost }: Registries): boolean {
  return (byHost.get(table)?.reached.length ?? 0) > 0;
}

export function isOn(bound: Bound | undefined): boolean {
  return bound?.value.kind === "bool" && bound.value.raw === "true";
}
