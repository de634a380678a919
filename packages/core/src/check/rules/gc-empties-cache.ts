import type { Bound } from "../../load/bound.ts";
import type { Missing } from "../../load/session.ts";
import { isSince } from "../../records/release.ts";
import type { Span, Value } from "../../toml/node.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { canonicalPath, keyOf, keysOf } from "../../load/set-table.ts";
import {
  type CountingTable,
  eachCounting,
  freesAll,
  type GcPolicy,
  type GcWorker,
  hasSize,
  pathTo,
  type Sizes,
  spanOf,
} from "../view/gc.ts";
import { filtersOf, hasDeadFilter, typesOfPolicy } from "../view/gc-filters.ts";
import { hasMisread } from "../view/misread.ts";
import { View } from "../view/view.ts";

export const rule: Rule = {
  id: "gc-empties-cache",
  severity: "error",
  weight: "meaning",
  part: "worker",
  check: (context) => eachCounting(context, judge),
};

function judge({ worker, policy }: CountingTable, context: RuleContext): Finding[] | undefined {
  return policy ? judgePolicy(policy, context) : judgeWorker(worker, context);
}

function judgeWorker(worker: GcWorker, context: RuleContext): Finding[] | undefined {
  const { version } = context;
  const { minFreeSpace } = worker.sizes;
  const negative = negativeOf(worker.sizes);
  if (negative) return [tellNegative(negative, "the whole cache", version)];
  if (!minFreeSpace || !freesAll(worker.sizes, version) || hasMisread(worker, context)) return undefined;
  const { key, path } = minFreeSpace.bound;
  return [
    {
      span: key,
      path,
      message: `With \`minFreeSpace\` as the only size, ${version} deletes the whole cache while the disk has that much room.`,
      help: "add `maxUsedSpace`, or use BuildKit 0.21 or newer",
    },
  ];
}

function judgePolicy(policy: GcPolicy, context: RuleContext): Finding[] | undefined {
  const { version } = context;
  const { sizes, keepDuration } = policy;
  const negative = keepDuration <= 0n ? negativeOf(sizes) : undefined;
  if (negative && !hasDeadFilter(policy, version)) return [tellNegative(negative, covered(policy, version), version)];
  const frees = freesAll(sizes, version);
  if (keepDuration > 0n || (!frees && hasSize(sizes))) return undefined;
  if (hasDeadFilter(policy, version) || hasMisread(policy, context)) return undefined;
  const why = frees
    ? `With \`minFreeSpace\` as its only size, ${version} has this policy delete`
    : "Without a size and a `keepDuration`, this policy deletes";
  const what = covered(policy, version);
  const time = keepDuration < 0n ? keyOf(policy.struct, "keepDuration") : undefined;
  if (time) return [tellNegativeTime(time, what)];
  const lost = keyNotRead(policy, context);
  return [
    {
      span: lost?.key ?? spanOf(policy, context),
      path: lost?.path ?? pathTo(policy),
      message: `${why} ${what} at every garbage collection${frees ? " while the disk has that much room" : ""}.`,
      help: frees
        ? "add `maxUsedSpace`, or use BuildKit 0.21 or newer"
        : `give it a size such as ${exampleOf(version)}`,
      severity: severityOf(policy, version),
      // The key that was to stop it is what to change, and what is wrong with that has a finding of its own.
      aside: lost && `Each garbage collection then deletes ${what}.`,
    },
  ];
}

/** Only releases before 0.12 read a size below 0. */
function negativeOf({ reservedSpace }: Sizes): Bound | undefined {
  return reservedSpace && reservedSpace.bytes < 0n ? reservedSpace.bound : undefined;
}

/** https://github.com/moby/buildkit/blob/v0.11.6/cache/manager.go#L1062 */
function tellNegative(bound: Bound, what: string, version: string): Finding {
  const { value } = bound;
  return {
    span: value,
    path: bound.path,
    message: `A size below 0 is not "unlimited", and no cache is that small; ${version} deletes ${what} at every garbage collection.`,
    help: "write a number of bytes; for a cache without a limit, write `gc = false` in the table of the worker",
  };
}

/** https://github.com/moby/buildkit/blob/v0.32.2/cache/manager.go#L1178 */
function tellNegativeTime({ value, path }: Bound, what: string): Finding {
  return {
    span: value,
    path,
    message: `A time below 0 keeps nothing, and the policy has no size; it deletes ${what} at every garbage collection.`,
    help: "for a cache without a limit, write `gc = false` in the table of the worker",
  };
}

interface Lost {
  key: Span;
  path: (string | number)[];
}

/** A key of the policy that this release does not read, or whose value it drops. */
function keyNotRead(policy: GcPolicy, context: RuleContext): Lost | undefined {
  const unread = context.view(missingByTable).get(pathTo(policy).join("\0"));
  if (unread) return unread;
  const dropped = [...keysOf(policy.struct).values()].find(({ name, value }) => name !== "filters" && isTable(value));
  return dropped && { key: dropped.value, path: dropped.path };
}

/** One of the keys that are not read for each table that has any. */
const missingByTable: View<ReadonlyMap<string, Missing>> = new View(
  ({ loading: { session } }) =>
    new Map(session.missing.map((missing) => [tableOf(missing), missing] as const).toReversed()),
);

function tableOf({ path }: Missing): string {
  return canonicalPath(path.slice(0, -1)).join("\0");
}

function isTable({ kind }: Value): boolean {
  return kind === "array" || kind === "inline-table";
}

/** A written 0 may mean "keep nothing", and what is filtered may be meant to go; sources are quickly there again. */
function severityOf(policy: GcPolicy, version: string): Finding["severity"] {
  const isZero = ["keepBytes", "reservedSpace", "maxUsedSpace", "keepDuration"].some((name) =>
    keyOf(policy.struct, name),
  );
  if (filtersOf(policy, version).every(({ selectors }) => selectors.length === 0))
    return isZero ? "warning" : undefined;
  const types = typesOfPolicy(policy, version);
  return !isZero && isNarrow(policy, version) && (types.has("regular") || types.has("exec.cachemount"))
    ? "warning"
    : "info";
}

/** Whether types are all that its filters ask for; somebody who asks for more knows what is to go. */
function isNarrow(policy: GcPolicy, version: string): boolean {
  return filtersOf(policy, version).every(({ selectors }) => selectors.every(({ field }) => field === "type"));
}

function covered(policy: GcPolicy, version: string): string {
  const filters = filtersOf(policy, version);
  if (filters.every(({ selectors }) => selectors.length === 0)) return "the whole cache";
  if (!isNarrow(policy, version)) return "all records that match";
  const types = [...typesOfPolicy(policy, version)];
  return `all ${types.map((type) => `\`${type}\``).join(", ")} records`;
}

function exampleOf(version: string): string {
  if (isSince(version, "0.17")) return '`maxUsedSpace = "20GB"`';
  return isSince(version, "0.12") ? '`keepBytes = "20GB"`' : "`keepBytes = 20000000000`";
}

export const page: RulePage = {
  summary: "A policy of garbage collection deletes everything it covers, every time.",
  text: `A policy without a size has no limit to stop at: it deletes every record that it covers and that is older than \`keepDuration\`. Without a \`keepDuration\` these are all records that no build uses at the moment. Garbage collection runs a second after the daemon starts and after builds, so \`[[worker.oci.gcpolicy]]\` with nothing but \`all = true\` leaves no cache from one build to the next. A size of 0 is the same as no size.

From 0.17 to 0.20, \`minFreeSpace\` as the only size does the same, in a policy and for a worker, as long as the disk has more room than that. We saw both on real daemons: of 8 records none was left.`,
  ignoreWhen: "nothing is to stay in the cache.",
  symptoms: [
    {
      text: "Every build starts without a cache, although garbage collection has limits",
      cause: "A policy without a limit deletes all that it matches.",
    },
  ],
  bad: `[[worker.oci.gcpolicy]]
all = true
`,
  good: `[[worker.oci.gcpolicy]]
all = true
maxUsedSpace = "20GB"
`,
};
