import { heldAt, amountAt, nanosecondsAt } from "../../effective/held.ts";
import { type Amount, isNothing } from "../../effective/space.ts";
import type { Bound } from "../../load/session.ts";
import type { Decoded } from "../../load/value.ts";
import { isSince } from "../../records/release.ts";
import { containerdConfig } from "../../records/tables/containerd-config.ts";
import { gcPolicy } from "../../records/tables/gc-policy.ts";
import { ociConfig } from "../../records/tables/oci-config.ts";
import type { Key, Span } from "../../toml/node.ts";
import type { RuleContext } from "../rule.ts";
import type { WrittenFilter } from "./gc-filters.ts";
import type { SetTable } from "../settings.ts";

/** The sizes of one table that garbage collection works with. */
export const sizeNames = ["reservedSpace", "maxUsedSpace", "minFreeSpace"] as const;

export type SizeName = (typeof sizeNames)[number];

/** A size that is not 0, with the key that it comes from: the old keys are read as `reservedSpace`. */
export interface Size extends Amount {
  bound: Bound;
}

export type Sizes = Partial<Record<SizeName, Size>>;

/** A worker, or one policy of it. */
export interface GcTable {
  path: (string | number)[];
  keys: ReadonlyMap<string, Bound>;
  /** What holds when nothing outside the table replaces it. */
  sizes: Sizes;
}

export interface GcPolicy extends GcTable {
  /** Where it is opened. */
  span: Span;
  filters: Bound | undefined;
  all: boolean;
  /** In nanoseconds. */
  keepDuration: bigint;
  /** What its filters say, once somebody asked. */
  written?: WrittenFilter[];
}

export interface GcWorker extends GcTable {
  /** `gc = false`, with which nothing else counts. */
  off: Bound | undefined;
  /** Replace the sizes of the worker when there are any. */
  policies: GcPolicy[];
}

interface View {
  workers: GcWorker[];
  counting: CountingTable[];
}

/** A table whose sizes count: a policy, or a worker without policies. */
export interface CountingTable {
  worker: GcWorker;
  table: GcTable;
  policy?: GcPolicy;
}

const views = new WeakMap<RuleContext, View>();

const none: View = { workers: [], counting: [] };

function viewOf(context: RuleContext): View {
  let view = views.get(context);
  if (!view) views.set(context, (view = makeView(context)));
  return view;
}

function makeView(context: RuleContext): View {
  const held = heldAt(context.loading.config, "worker");
  if (held === undefined) return none;
  const sets = new Map<string, SetTable>();
  for (const set of context.tables) {
    const { table } = set;
    if (table === gcPolicy || table === ociConfig || table === containerdConfig) sets.set(set.path.join("."), set);
  }
  const workers = ["oci", "containerd"].flatMap((name) => workerOf(name, heldAt(held, name), sets, context) ?? []);
  // Of a file that does not load, what is missing may be what was not read.
  return { workers, counting: context.loading.refusal ? [] : workers.flatMap(countingOf) };
}

function countingOf(worker: GcWorker): CountingTable[] {
  if (worker.off) return [];
  if (worker.policies.length === 0) return [{ worker, table: worker }];
  return worker.policies.map((policy) => ({ worker, table: policy, policy }));
}

/** What a file says about garbage collection, worker by worker. */
export function gcWorkers(context: RuleContext): readonly GcWorker[] {
  return viewOf(context).workers;
}

/** The tables whose sizes count; none of a file that does not load. */
export function countingTables(context: RuleContext): readonly CountingTable[] {
  return viewOf(context).counting;
}

type Sets = ReadonlyMap<string, SetTable>;

const noKeys: ReadonlyMap<string, Bound> = new Map();

function keysOf(path: string, sets: Sets): ReadonlyMap<string, Bound> {
  return sets.get(path)?.keys ?? noKeys;
}

const workerKeys = ["gc", "gckeepstorage", ...sizeNames];

function workerOf(name: string, held: Decoded, sets: Sets, context: RuleContext): GcWorker | undefined {
  const policies = heldAt(held, "gcpolicy");
  const list = Array.isArray(policies) ? policies : [];
  const keys = keysOf(`worker.${name}`, sets);
  if (list.length === 0 && !workerKeys.some((key) => keys.has(key))) return undefined;
  return {
    path: ["worker", name],
    keys,
    sizes: sizesOf(held, keys, "gckeepstorage", context.version),
    off: keys.has("gc") && heldAt(held, "gc") === false ? keys.get("gc") : undefined,
    policies: list.length === 0 ? [] : policiesOf(list, name, keys.get("gcpolicy"), sets, context),
  };
}

function policiesOf(
  held: Decoded[],
  worker: string,
  inline: Bound | undefined,
  sets: Sets,
  context: RuleContext,
): GcPolicy[] {
  const opened = inline?.value.kind === "array" ? inline.value.items : headersOf(worker, context);
  const policies: GcPolicy[] = [];
  for (const [index, policy] of held.entries()) {
    const keys = keysOf(`worker.${worker}.gcpolicy.${index}`, sets);
    const span = opened[index] ?? keys.values().next().value?.key;
    if (!span) continue;
    policies.push({
      path: ["worker", worker, "gcpolicy", index],
      keys,
      span,
      sizes: sizesOf(policy, keys, "keepBytes", context.version),
      filters: keys.get("filters"),
      all: keys.has("all") && heldAt(policy, "all") === true,
      keepDuration: keys.has("keepDuration") ? nanosecondsAt(policy, "keepDuration") : 0n,
    });
  }
  return policies;
}

function headersOf(worker: string, { document }: RuleContext): Span[] {
  return document.reading.statements.filter(
    ({ kind, key: [root, name, list, further] }) =>
      kind === "array-table" &&
      further === undefined &&
      isNamed(list, "gcpolicy") &&
      isNamed(name, worker) &&
      isNamed(root, "worker"),
  );
}

function isNamed(key: Key | undefined, name: string): boolean {
  return key !== undefined && (key.name === name || key.name.toLowerCase() === name);
}

/**
 * The sizes as they count. The old key of a policy stands in for its `reservedSpace`, that of a worker only while all three are unset.
 * https://github.com/moby/buildkit/blob/v0.32.2/cmd/buildkitd/main.go#L1035
 */
function sizesOf(held: Decoded, keys: ReadonlyMap<string, Bound>, old: string, version: string): Sizes {
  const sizes: Sizes = {};
  let count = 0;
  const read = (name: string, as: SizeName): void => {
    const bound = keys.get(name);
    if (!bound) return;
    const { bytes, percent } = amountAt(held, name);
    if (bytes === 0n && percent === 0n) return;
    sizes[as] = { bytes, percent, bound };
    count++;
  };
  if (isSince(version, "0.17")) for (const name of sizeNames) read(name, name);
  if (old === "keepBytes" ? !sizes.reservedSpace : count === 0) read(old, "reservedSpace");
  return sizes;
}

function isOnly(sizes: Sizes, name: SizeName): boolean {
  return sizes[name] !== undefined && Object.keys(sizes).length === 1;
}

/**
 * Before 0.21, a table with `minFreeSpace` alone had no limit at all while the disk had that much room, and lost everything.
 * https://github.com/moby/buildkit/blob/v0.20.2/cache/manager.go#L1058
 */
export function freesAll(sizes: Sizes, version: string): boolean {
  return isOnly(sizes, "minFreeSpace") && !isSince(version, "0.21");
}

/** A size of a table as it is written, if it is not 0. */
export function amountOf(config: Decoded, { path }: Pick<GcTable, "path">, name: string): Amount | undefined {
  const [root = "", worker = "", , index] = path.map(String);
  const held = heldAt(config, root, worker);
  const policies = index === undefined ? undefined : heldAt(held, "gcpolicy");
  const amount = amountAt(Array.isArray(policies) ? policies[Number(index)] : held, name);
  return isNothing(amount) ? undefined : amount;
}
