import { heldAt } from "../../load/held-at.ts";
import { isLoopback } from "../../effective/loopback.ts";
import type { Loading } from "../../load/load.ts";
import type { Bound } from "../../load/bound.ts";
import type { Path } from "../../load/trail.ts";
import { Struct } from "../../load/value.ts";
import type { Span } from "../../toml/node.ts";
import type { Finding, RuleContext } from "../rule.ts";
import { keyOf, someKey, writtenIn } from "../../load/set-table.ts";
import { type Mirror, mirrorOf } from "./mirror.ts";
import { uselessName, type UselessName } from "./useless-name.ts";
import { View } from "./view.ts";

/** What a file sets for one registry host. */
export class Registry {
  readonly host: string;
  readonly struct: Struct;
  readonly mirrors: readonly Mirror[];
  /** Whether the file says how the host itself is reached: by what else than its mirrors. */
  readonly isReached: boolean;
  /** Why nothing ever asks for the table. */
  useless: UselessName | undefined;

  constructor(host: string, struct: Struct, version: string) {
    this.host = host;
    this.struct = struct;
    this.mirrors = mirrorsOf(this, version);
    this.isReached = someKey(struct, isNoMirrors) || this.key("keypair") !== undefined;
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
    for (const pair of pairs) if (pair instanceof Struct && pair.last) return writtenIn(pair)[0];
    return undefined;
  }

  /** All elements of the list of mirrors. */
  get listed(): readonly Span[] {
    const value = this.key("mirrors")?.value;
    return value?.kind === "array" ? value.items : [];
  }
}

function isNoMirrors({ name }: Bound): boolean {
  return name !== "mirrors";
}

export interface Registries {
  all: readonly Registry[];
  /** Those that some pull or push comes to. */
  live: readonly Registry[];
  byHost: ReadonlyMap<string, Registry>;
  /** Those of them that the file says how to reach. */
  reached: readonly Registry[];
  /** The mirrors of the live ones. */
  mirrors: readonly Mirror[];
  /** Those of them that are more, or less, than a host. */
  odd: readonly Mirror[];
}

const nothing: Registries = { all: [], live: [], reached: [], byHost: new Map(), mirrors: [], odd: [] };

/** What a file says about registries; nothing where not all of it can be read. */
export function registriesOf(context: RuleContext): Registries {
  return context.view(registries);
}

const registries: View<Registries> = new View(readRegistries);

function readRegistries({ loading, version }: RuleContext): Registries {
  const held = heldAt(loading.config, "registry");
  if (!(held instanceof Map) || !isWhole(loading)) return nothing;
  const byHost = new Map<string, Registry>();
  const all: Registry[] = [];
  for (const [host, struct] of held) {
    if (!(struct instanceof Struct)) continue;
    const registry = new Registry(host, struct, version);
    byHost.set(host, registry);
    all.push(registry);
  }
  const live: Registry[] = [];
  const reached: Registry[] = [];
  const odd: Mirror[] = [];
  const mirrors: Mirror[] = [];
  let tables: ReadonlySet<string> | undefined;
  for (const registry of all) {
    const useless = uselessName(registry.host, version);
    if (useless && !(tables ??= tablesOfMirrors(all)).has(registry.host)) {
      registry.useless = useless;
      if (!useless.sometimes) continue;
    }
    live.push(registry);
    if (registry.isReached) reached.push(registry);
    for (const mirror of registry.mirrors) {
      mirrors.push(mirror);
      if (mirror.isOdd) odd.push(mirror);
    }
  }
  return { all, live, reached, byHost, mirrors, odd };
}

function tablesOfMirrors(all: readonly Registry[]): ReadonlySet<string> {
  return new Set(all.flatMap(({ mirrors }) => mirrors.map(({ table }) => table)));
}

/** What a rule finds at the registries that the file says how to reach, each judged by itself. */
export function eachReached(
  context: RuleContext,
  judge: (registry: Registry, context: RuleContext) => Finding | undefined,
): Finding[] | undefined {
  return each(registriesOf(context).reached, judge, context);
}

/** What a rule finds at the mirrors of these registries, each judged by itself. */
export function eachMirror(
  context: RuleContext,
  judge: (mirror: Mirror, context: RuleContext) => Finding | undefined,
): Finding[] | undefined {
  return each(registriesOf(context).mirrors, judge, context);
}

/** The same at the mirrors that are more, or less, than a host. */
export function eachOddMirror(
  context: RuleContext,
  judge: (mirror: Mirror, context: RuleContext) => Finding | undefined,
): Finding[] | undefined {
  return each(registriesOf(context).odd, judge, context);
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
  return list ? [...list.path, index] : [];
}

const noMirrors: readonly Mirror[] = [];

function mirrorsOf(registry: Registry, version: string): readonly Mirror[] {
  const value = registry.key("mirrors")?.value;
  if (value?.kind !== "array") return noMirrors;
  const mirrors: Mirror[] = [];
  for (let index = 0; index < value.items.length; index++) {
    const item = value.items[index];
    if (item?.kind === "string") mirrors.push(mirrorOf(item, index, registry, version));
  }
  return mirrors;
}

export const certificateKeys = ["ca", "keypair", "tlsconfigdir"] as const;

type RegistryKey = "mirrors" | "http" | "insecure" | (typeof certificateKeys)[number];

/** The mirrors of all registries, by the table that is read for each. */
export function mirrorsByTable(context: RuleContext): ReadonlyMap<string, readonly Mirror[]> {
  return context.view(byTable);
}

const byTable: View<ReadonlyMap<string, readonly Mirror[]>> = new View(groupByTable);

function groupByTable(context: RuleContext): ReadonlyMap<string, readonly Mirror[]> {
  const mirrors = new Map<string, Mirror[]>();
  for (const mirror of registriesOf(context).mirrors) {
    const known = mirrors.get(mirror.table);
    if (known) known.push(mirror);
    else mirrors.set(mirror.table, [mirror]);
  }
  return mirrors;
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
