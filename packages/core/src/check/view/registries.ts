import { heldAt } from "../../load/held-at.ts";
import { isLoopback } from "../../effective/loopback.ts";
import { splitMirror } from "../../effective/mirror-host.ts";
import type { Loading } from "../../load/load.ts";
import type { Bound } from "../../load/session.ts";
import { type Path, pathOf } from "../../load/trail.ts";
import { Struct } from "../../load/value.ts";
import { isSince } from "../../records/release.ts";
import type { Span, StringValue } from "../../toml/node.ts";
import type { Finding, RuleContext } from "../rule.ts";
import { keyOf } from "../../load/set-table.ts";
import { uselessName, type UselessName } from "./useless-name.ts";

/** One host that a registry names as its mirror. */
export interface Mirror {
  text: string;
  span: Span;
  /** Its position in the list. */
  index: number;
  registry: Registry;
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
}

/** What a file sets for one registry host. */
export class Registry {
  readonly host: string;
  readonly struct: Struct;
  readonly mirrors: readonly Mirror[];
  /** Whether the file says how the host itself is reached. */
  readonly isReached: boolean;
  /** Why nothing ever asks for the table. */
  useless: UselessName | undefined;

  constructor(host: string, struct: Struct, version: string) {
    this.host = host;
    this.struct = struct;
    this.isReached = reachKeys.some((name) => this.key(name));
    this.mirrors = mirrorsOf(this, version);
  }

  get http(): boolean | undefined {
    return heldAt(this.struct, "http") as boolean | undefined;
  }

  get insecure(): boolean {
    return heldAt(this.struct, "insecure") === true;
  }

  /** The key of its table with a name. A key pair under a header of its own is found by what it holds. */
  key(name: RegistryKey): Bound | undefined {
    const own = keyOf(this.struct, name);
    if (own || name !== "keypair") return own;
    const pairs = heldAt(this.struct, name);
    if (!Array.isArray(pairs)) return undefined;
    for (const pair of pairs) if (pair instanceof Struct && pair.written) return pair.written[0];
    return undefined;
  }

  /** All elements of the list of mirrors. */
  get listed(): readonly Span[] {
    const value = this.key("mirrors")?.value;
    return value?.kind === "array" ? value.items : [];
  }
}

export interface Registries {
  all: readonly Registry[];
  /** Those that some pull or push comes to. */
  live: readonly Registry[];
  byHost: ReadonlyMap<string, Registry>;
  /** The mirrors of those. */
  mirrors: readonly Mirror[];
}

const nothing: Registries = { all: [], live: [], byHost: new Map(), mirrors: [] };

/** What a file says about registries; nothing where not all of it can be read. */
export function registriesOf(context: RuleContext): Registries {
  return context.view(viewOf);
}

function viewOf({ loading, version }: RuleContext): Registries {
  const held = heldAt(loading.config, "registry");
  if (!(held instanceof Map) || !isWhole(loading)) return nothing;
  const byHost = new Map<string, Registry>();
  const asMirrors = new Set<string>();
  for (const [host, struct] of held) {
    if (!(struct instanceof Struct)) continue;
    const registry = new Registry(host, struct, version);
    for (const { table } of registry.mirrors) asMirrors.add(table);
    byHost.set(host, registry);
  }
  const all = [...byHost.values()];
  const live: Registry[] = [];
  const mirrors: Mirror[] = [];
  for (const registry of all) {
    const { host } = registry;
    registry.useless = asMirrors.has(host) ? undefined : uselessName(host, version);
    if (registry.useless && !registry.useless.sometimes) continue;
    live.push(registry);
    for (const mirror of registry.mirrors) mirrors.push(mirror);
  }
  return { all, live, byHost, mirrors };
}

/** What a rule finds at the registries that something comes to, each judged by itself. */
export function eachRegistry(
  context: RuleContext,
  judge: (registry: Registry, context: RuleContext) => Finding | undefined,
): Finding[] | undefined {
  return each(registriesOf(context).live, judge, context);
}

/** What a rule finds at the mirrors of these registries, each judged by itself. */
export function eachMirror(
  context: RuleContext,
  judge: (mirror: Mirror, context: RuleContext) => Finding | undefined,
): Finding[] | undefined {
  return each(registriesOf(context).mirrors, judge, context);
}

function each<Item>(
  items: readonly Item[],
  judge: (item: Item, context: RuleContext) => Finding | undefined,
  context: RuleContext,
): Finding[] | undefined {
  let findings: Finding[] | undefined;
  for (const item of items) {
    const finding = judge(item, context);
    if (finding) (findings ??= []).push(finding);
  }
  return findings;
}

/** Whether everything about registries was read, be there other things or not that keep the file from loading. */
function isWhole({ session }: Loading): boolean {
  return session.refusals.every(
    ({ path: [first] }) => first !== undefined && String(first).toLowerCase() !== "registry",
  );
}

/** The way to a mirror in the file. */
export function pathTo({ registry, index }: Mirror): Path {
  const list = registry.key("mirrors");
  return list ? [...pathOf(list.trail), index] : [];
}

const noMirrors: readonly Mirror[] = [];

function mirrorsOf(registry: Registry, version: string): readonly Mirror[] {
  const value = registry.key("mirrors")?.value;
  if (value?.kind !== "array") return noMirrors;
  const mirrors: Mirror[] = [];
  for (const [index, item] of value.items.entries()) {
    if (item.kind === "string") mirrors.push(mirrorOf(item, index, registry, version));
  }
  return mirrors;
}

export const certificateKeys = ["ca", "keypair", "tlsconfigdir"] as const;
const reachKeys: readonly RegistryKey[] = ["http", "insecure", ...certificateKeys];

type RegistryKey = "mirrors" | "http" | "insecure" | (typeof certificateKeys)[number];

/** Also with one slash or three, or without the colon. */
const schemeLike = /^(?:[a-z][a-z0-9+.-]*:\/\/+|https?:\/?(?![0-9]+(?:\/|$))|https?\/\/+)(?=[^/])/i;

/** How nearly all mirrors are written. */
const plain = /^[a-z0-9.-]+(?::[0-9]+)?$/i;

/**
 * Which text names the table of a mirror changed twice.
 * https://github.com/moby/buildkit/blob/v0.32.2/util/resolver/resolver.go#L136
 */
function mirrorOf(item: StringValue, index: number, registry: Registry, version: string): Mirror {
  const text = item.value;
  const place = { text, span: item, index, registry };
  if (plain.test(text)) {
    return { ...place, host: text, location: "", scheme: undefined, lead: undefined, table: text, meant: text };
  }
  const { host, path: location } = splitMirror(text);
  const lead = schemeLike.exec(text)?.[0];
  const scheme = /^([a-z][a-z0-9+.-]*):\/\/(?=[^/])/i.exec(text)?.[1]?.toLowerCase();
  const byHost = isSince(version, "0.12.3");
  const table = byHost ? host : text;
  const bare = text.slice(lead?.length ?? 0);
  const meant = byHost ? splitMirror(bare).host : bare;
  return { ...place, host, location, scheme, lead, table, meant };
}

/** Whether a mirror is called over plain HTTP, because of its table or of its name. */
export function isPlain({ table }: Mirror, { byHost }: Registries): boolean {
  return byHost.get(table)?.http ?? isLoopback(table);
}

/** Whether the file says how a mirror is reached. */
export function isSettled({ table }: Mirror, { byHost }: Registries): boolean {
  return byHost.get(table)?.isReached ?? false;
}

export function isOn(bound: Bound | undefined): boolean {
  return bound?.value.kind === "bool" && bound.value.raw === "true";
}
