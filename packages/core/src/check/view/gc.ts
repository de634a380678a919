import { heldAlong, heldAt } from "../../load/held-at.ts";
import { amountIn, nanosecondsAt } from "../../effective/held.ts";
import type { Amount } from "../../effective/space.ts";
import type { Bound } from "../../load/bound.ts";
import type { Path } from "../../load/trail.ts";
import { type Decoded, Struct } from "../../load/value.ts";
import { isSince } from "../../records/release.ts";
import type { Key, Span } from "../../toml/node.ts";
import type { Finding, RuleContext } from "../rule.ts";
import { keyOf, writtenIn } from "../../load/set-table.ts";
import { isCreatedBuilder } from "./created-builder.ts";
import type { WrittenFilter } from "./gc-filters.ts";
import { View } from "./view.ts";
import { isEnabled, type WorkerName } from "./workers.ts";

/** The sizes of one table that garbage collection works with. */
export const sizeNames = ["reservedSpace", "maxUsedSpace", "minFreeSpace"] as const;

export type SizeName = (typeof sizeNames)[number];

/** A size that is not 0, with the key that it comes from: the old keys are read as `reservedSpace`. */
export interface Size extends Amount {
  bound: Bound;
}

export type Sizes = Readonly<Record<SizeName, Size | undefined>>;

/** A worker, or one policy of it. */
export interface GcTable {
  struct: Struct;
  /** What holds when nothing outside the table replaces it. */
  sizes: Sizes;
  /** Whether one of its sizes was written for another unit, once somebody asked. */
  isMisread?: boolean;
}

export interface GcPolicy extends GcTable {
  worker: WorkerName;
  index: number;
  filters: Bound | undefined;
  all: boolean;
  /** In nanoseconds. */
  keepDuration: bigint;
  /** What its filters say, once somebody asked. */
  written?: readonly WrittenFilter[];
}

export interface GcWorker extends GcTable {
  name: WorkerName;
  /** `gc = false`, with which nothing else counts. */
  off: Bound | undefined;
  /** Replace the sizes of the worker when there are any. */
  policies: GcPolicy[];
}

interface Collection {
  workers: GcWorker[];
  counting: CountingTable[];
}

/** A table whose sizes count: a policy, or a worker without policies. */
export interface CountingTable {
  worker: GcWorker;
  table: GcTable;
  policy?: GcPolicy;
}

/** What a file says about garbage collection, worker by worker; those that are turned off do not count. */
export function gcWorkers(context: RuleContext): readonly GcWorker[] {
  return context.view(collection).workers;
}

/** What a rule finds at the tables whose sizes count, each judged by itself; nothing in a file that does not load. */
export function eachCounting(
  context: RuleContext,
  judge: (table: CountingTable, context: RuleContext) => Finding[] | undefined,
): Finding[] | undefined {
  let findings: Finding[] | undefined;
  for (const table of context.view(collection).counting) {
    const some = judge(table, context);
    if (some && some.length > 0) findings = findings ? findings.concat(some) : some;
  }
  return findings;
}

const collection: View<Collection> = new View(readWorkers);

function readWorkers(context: RuleContext): Collection {
  const { config, refusal } = context.loading;
  const workers: GcWorker[] = [];
  const counting: CountingTable[] = [];
  for (const name of ["oci", "containerd"] as const) {
    const struct = heldAlong(config, "worker", name);
    if (isUnused(name, context)) continue;
    const worker = struct instanceof Struct ? workerOf(name, struct, context) : undefined;
    if (!worker) continue;
    workers.push(worker);
    // Of a file that does not load, what is missing may be what was not read.
    if (refusal || worker.off) continue;
    for (const policy of worker.policies) counting.push({ worker, table: policy, policy });
    if (worker.policies.length === 0) counting.push({ worker, table: worker });
  }
  return { workers, counting };
}

/** Whether a worker is off, or is not there: images for builders hold no containerd. */
function isUnused(name: WorkerName, context: RuleContext): boolean {
  const enabled = isEnabled(name, context);
  return enabled === false || (name === "containerd" && !enabled && isCreatedBuilder(context.around));
}

const workerKeys: readonly string[] = ["gc", "gckeepstorage", ...sizeNames];

function workerOf(name: WorkerName, struct: Struct, context: RuleContext): GcWorker | undefined {
  const held = heldAt(struct, "gcpolicy");
  const list = Array.isArray(held) ? held : [];
  if (list.length === 0 && !workerKeys.some((key) => keyOf(struct, key))) return undefined;
  return {
    name,
    struct,
    sizes: sizesOf(struct, "gckeepstorage"),
    off: heldAt(struct, "gc") === false ? keyOf(struct, "gc") : undefined,
    policies: policiesOf(list, name, context),
  };
}

function policiesOf(list: readonly Decoded[], worker: WorkerName, context: RuleContext): GcPolicy[] {
  const policies: GcPolicy[] = [];
  for (let index = 0; index < list.length; index++) {
    const struct = list[index];
    if (!(struct instanceof Struct)) continue;
    const policy: GcPolicy = {
      worker,
      index,
      struct,
      sizes: sizesOf(struct, "keepBytes"),
      filters: keyOf(struct, "filters"),
      all: heldAt(struct, "all") === true && keyOf(struct, "all") !== undefined,
      keepDuration: keyOf(struct, "keepDuration") ? nanosecondsAt(struct, "keepDuration") : 0n,
    };
    if (struct.last || openedAt(policy, context)) policies.push(policy);
  }
  return policies;
}

/** The way to the policies of a worker, and to one of them. */
export function pathTo({ worker, index }: GcPolicy): Path {
  return ["worker", worker, "gcpolicy", index];
}

/** Where a policy is opened. */
export function spanOf(policy: GcPolicy, context: RuleContext): Span {
  return openedAt(policy, context) ?? (writtenIn(policy.struct)[0] as Bound).key;
}

function openedAt({ worker, index }: GcPolicy, context: RuleContext): Span | undefined {
  return policiesOpened(worker, context)[index];
}

/** Where the policies of a worker are opened, whether or not it is used. */
export function policiesOpened(worker: WorkerName, context: RuleContext): readonly Span[] {
  return context.view(openings)[worker];
}

/** Where the policies of each worker are opened. */
const openings: View<Record<WorkerName, readonly Span[]>> = new View((context) => ({
  oci: openingsOf("oci", context),
  containerd: openingsOf("containerd", context),
}));

function openingsOf(worker: WorkerName, { loading, document }: RuleContext): readonly Span[] {
  const struct = heldAlong(loading.config, "worker", worker);
  const inline = struct instanceof Struct ? keyOf(struct, "gcpolicy") : undefined;
  if (inline?.value.kind === "array") return inline.value.items;
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
function sizesOf(struct: Struct, old: "keepBytes" | "gckeepstorage"): Sizes {
  // Of a release that does not know the new keys, none is there.
  const maxUsedSpace = sizeAt(struct, "maxUsedSpace");
  const minFreeSpace = sizeAt(struct, "minFreeSpace");
  let reservedSpace = sizeAt(struct, "reservedSpace");
  const isReplaced = reservedSpace ?? (old === "keepBytes" ? undefined : (maxUsedSpace ?? minFreeSpace));
  if (!isReplaced) reservedSpace = sizeAt(struct, old);
  return { reservedSpace, maxUsedSpace, minFreeSpace };
}

/** A size of a table as it is written, if it is not 0. */
export function sizeAt(struct: Struct, name: string): Size | undefined {
  const bound = keyOf(struct, name);
  if (!bound) return undefined;
  const { bytes, percent } = amountIn(bound.held);
  return bytes === 0n && percent === 0n ? undefined : { bytes, percent, bound };
}

export function hasSize({ reservedSpace, maxUsedSpace, minFreeSpace }: Sizes): boolean {
  return (reservedSpace ?? maxUsedSpace ?? minFreeSpace) !== undefined;
}

/**
 * Before 0.21, a table with `minFreeSpace` alone had no limit at all while the disk had that much room, and lost everything.
 * https://github.com/moby/buildkit/blob/v0.20.2/cache/manager.go#L1058
 */
export function freesAll({ reservedSpace, maxUsedSpace, minFreeSpace }: Sizes, version: string): boolean {
  return minFreeSpace !== undefined && !reservedSpace && !maxUsedSpace && !isSince(version, "0.21");
}
