import type { Amount } from "../../effective/space.ts";
import { related } from "../related.ts";
import { keyOf, someKey, writtenIn } from "../../load/set-table.ts";
import type { Bound } from "../../load/bound.ts";
import { isSince } from "../../records/release.ts";
import type { Span } from "../../toml/node.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { type GcPolicy, type GcWorker, gcWorkers, pathTo, sizeAt, sizeNames, spanOf } from "../view/gc.ts";
import { isMisread } from "../view/misread.ts";

export const rule: Rule = {
  id: "gc-limits-dead",
  severity: "error",
  weight: "dead",
  part: "worker",
  check(context: RuleContext): Finding[] | undefined {
    let findings: Finding[] | undefined;
    for (const worker of gcWorkers(context)) {
      if (isClean(worker)) continue;
      const some = judge(worker, context);
      if (some.length > 0) findings = findings ? findings.concat(some) : some;
    }
    return findings;
  },
};

const limitNames: ReadonlySet<string> = new Set(["gckeepstorage", ...sizeNames]);

function isLimit({ name }: Bound): boolean {
  return limitNames.has(name);
}

/** Whether no size stands where another one, or `gc = false`, takes its place. */
function isClean({ struct, off, policies }: GcWorker): boolean {
  if (off) return false;
  if (policies.length === 0) return !keyOf(struct, "gckeepstorage");
  return !someKey(struct, isLimit) && !policies.some((policy) => keyOf(policy.struct, "keepBytes"));
}

function judge(worker: GcWorker, context: RuleContext): Finding[] {
  const { off, policies } = worker;
  if (off) return turnedOff(worker, off, context);
  if (policies.length === 0) return besideNewer(worker, context);
  return replaced(worker, context).concat(policies.flatMap((policy) => besideReserved(policy, context)));
}

/** The sizes of a worker that are not 0, in the order of the file. */
function limitsOf({ struct }: GcWorker, context: RuleContext): Bound[] {
  const counting = writtenIn(struct).filter(
    (bound) => isLimit(bound) && sizeAt(struct, bound.name)?.bound === bound && !isMisread(bound, context),
  );
  // Older releases come across keys in an order of their own.
  return counting.toSorted((a, b) => a.key.start - b.key.start);
}

function turnedOff(worker: GcWorker, off: Bound, context: RuleContext): Finding[] {
  const dead: Dead[] = limitsOf(worker, context);
  const [policy] = worker.policies;
  if (policy) dead.push({ name: "gcpolicy", key: spanOf(policy, context), path: pathTo(policy).slice(0, -1) });
  const [first, ...others] = dead;
  if (!first) return [];
  return [
    {
      span: first.key,
      path: first.path,
      severity: "warning",
      message: `\`${first.name}\` has no effect beside \`gc = false\`, which turns garbage collection off; the cache grows until the disk is full.`,
      help: "remove it, or remove `gc = false`",
      tags: ["unused"],
      related: [{ message: "turns garbage collection off", span: off.value }, ...related(others, alsoDead)],
    },
  ];
}

interface Dead {
  name: string;
  key: Span;
  path: (string | number)[];
}

const alsoDead = "has no effect either";

function replaced(worker: GcWorker, context: RuleContext): Finding[] {
  const limits = limitsOf(worker, context);
  const [first, ...others] = limits;
  const [policy] = worker.policies;
  if (!first || !policy) return [];
  const header = `[[worker.${worker.name}.gcpolicy]]`;
  return [
    {
      span: first.key,
      path: first.path,
      message: `\`${first.name}\` has no effect, because \`${header}\` replaces the built-in policies, which alone use it.`,
      help: "write the size into a policy, or remove the policies",
      tags: ["unused"],
      related: [
        { message: "replaces the built-in policies", span: spanOf(policy, context) },
        ...related(others, alsoDead),
      ],
      // The policies say the same, so nothing is lost.
      severity: limits.every((bound) => isRepeated(bound, worker)) ? "info" : "error",
    },
  ];
}

/** Whether a policy for all records has the size of a worker as its own. */
function isRepeated({ name }: Bound, worker: GcWorker): boolean {
  const amount = sizeAt(worker.struct, name);
  const as = name === "gckeepstorage" ? "reservedSpace" : (name as keyof GcPolicy["sizes"]);
  return worker.policies.some(({ sizes, filters }) => {
    return !filters && isSame(sizes[as], amount);
  });
}

/** The old key of a worker counts only without the new ones. A file that serves older releases, too, has both. */
function besideNewer(worker: GcWorker, context: RuleContext): Finding[] {
  const amount = sizeAt(worker.struct, "gckeepstorage");
  const { reservedSpace, maxUsedSpace, minFreeSpace } = worker.sizes;
  const newer = reservedSpace ?? maxUsedSpace ?? minFreeSpace;
  if (!amount || !isSince(context.version, "0.17") || !newer || newer.bound === amount.bound) return [];
  const old = amount.bound;
  if (isMisread(old, context)) return [];
  // With a ceiling of its own the file means what it says, and the old key is for older releases.
  const isMeant = isSame(reservedSpace, amount) || maxUsedSpace !== undefined;
  return [
    inPlaceOf(
      old,
      newer.bound,
      `\`${old.name}\` has no effect beside \`${newer.bound.name}\`; it counts only while no newer size is set.`,
      isMeant,
    ),
  ];
}

function besideReserved({ struct, sizes }: GcPolicy, context: RuleContext): Finding[] {
  const { reservedSpace, maxUsedSpace } = sizes;
  const amount = reservedSpace && sizeAt(struct, "keepBytes");
  if (!amount || reservedSpace.bound === amount.bound || isMisread(amount.bound, context)) return [];
  return [
    inPlaceOf(
      amount.bound,
      reservedSpace.bound,
      "`keepBytes` has no effect beside `reservedSpace`, which is what it means since BuildKit 0.17.",
      isSame(reservedSpace, amount) || maxUsedSpace !== undefined,
    ),
  ];
}

/** An old key beside a newer one that counts; `isMeant` where nothing is lost by that. */
function inPlaceOf(old: Bound, newer: Bound, message: string, isMeant: boolean): Finding {
  return {
    span: old.key,
    path: old.path,
    message,
    help: isMeant ? "remove it unless older releases read the file" : "write it as `maxUsedSpace`, or remove it",
    tags: ["unused"],
    related: [{ message: "counts in its place", span: newer.key }],
    severity: isMeant ? "info" : "warning",
  };
}

/** Whether two sizes are one amount. */
function isSame(a: Amount | undefined, b: Amount | undefined): boolean {
  return a?.bytes === b?.bytes && a?.percent === b?.percent;
}

export const page: RulePage = {
  summary: "A limit of garbage collection has no effect, because another key replaces it.",
  text: `\`gckeepstorage\`, \`reservedSpace\`, \`maxUsedSpace\` and \`minFreeSpace\` of a worker are only used to fill in the built-in policies. As soon as the file has a \`gcpolicy\` of its own, these are gone, and the limits of the worker with them. With \`gc = false\` there are no policies at all.

Since 0.17, \`gckeepstorage\` counts only while none of the three newer sizes is set, and \`keepBytes\` only while its policy has no \`reservedSpace\`.`,
  ignoreWhen: "the file serves releases before 0.17 as well, and the newer sizes are complete without the old key.",
  symptoms: [
    {
      text: "`reservedSpace` or `gckeepstorage` in `worker.oci` does nothing together with `gcpolicy`",
      cause: "Policies of one's own replace the built-in ones, which are all that the limits of the worker are for.",
    },
  ],
  bad: `[worker.oci]
maxUsedSpace = "50GB"

[[worker.oci.gcpolicy]]
all = true
maxUsedSpace = "20GB"
`,
  good: `[[worker.oci.gcpolicy]]
all = true
maxUsedSpace = "50GB"
`,
};
