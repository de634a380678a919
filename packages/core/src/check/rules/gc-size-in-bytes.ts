import { replace } from "../edits/replace.ts";
import type { Bound } from "../../load/bound.ts";
import { isSince } from "../../records/release.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { keysOf, someKey } from "../../load/set-table.ts";
import { binarySize, isUsualSize, misreadSize, shortSize, tinySize } from "../view/bare-size.ts";
import { freesAll, type GcPolicy, type GcTable, type GcWorker, gcWorkers } from "../view/gc.ts";
import { hasMisread } from "../view/misread.ts";

export const rule: Rule = {
  id: "gc-size-in-bytes",
  severity: "error",
  weight: "meaning",
  part: "worker",
  check(context: RuleContext): Finding[] | undefined {
    let findings: Finding[] | undefined;
    for (const worker of gcWorkers(context)) {
      if (isOddIn(worker, context)) (findings ??= []).push(...judge(worker, worker, context));
      for (const policy of worker.policies) {
        if (isOddIn(policy, context)) (findings ??= []).push(...judge(policy, worker, context));
      }
    }
    return findings;
  },
};

function isOddIn(table: GcTable, context: RuleContext): boolean {
  if (hasMisread(table, context)) return true;
  return someKey(
    table.struct,
    (bound) => bound.slot.isSize && !isUsualSize(bound) && tinySize(bound, context.document) !== undefined,
  );
}

function judge(table: GcTable | GcPolicy, worker: GcWorker, context: RuleContext): Finding[] {
  return [...keysOf(table.struct).values()].flatMap((bound) => tell(bound, table, worker, context) ?? []);
}

function tell(bound: Bound, table: GcTable | GcPolicy, worker: GcWorker, context: RuleContext): Finding | undefined {
  const size = bound.slot.isSize ? misreadSize(bound, context.document, context.version) : undefined;
  if (!size) return tellTiny(bound, table, worker, context);
  const { value } = bound;
  const { bytes, written, meant, unit, sure } = size;
  const finding: Finding = {
    span: value,
    path: bound.path,
    message: `${written} is read as bytes (${shortSize(bytes)}), not as ${unit}; ${effectOf(bound, table, worker, context.version)}.`,
    ...(meant === undefined
      ? { help: "write the number of bytes; shares need BuildKit 0.12" }
      : { fix: replace(value, meant, sure) }),
  };
  // One byte is how some say "nothing", as 0 would mean the default.
  return bytes === 1n && !sure ? { ...finding, severity: "info" } : finding;
}

/** A size that its unit says is meant, where it leaves next to nothing of what nobody picked out to go. */
function tellTiny(
  bound: Bound,
  table: GcTable | GcPolicy,
  worker: GcWorker,
  context: RuleContext,
): Finding | undefined {
  const bytes = bound.slot.isSize ? tinySize(bound, context.document) : undefined;
  if (bytes === undefined || ("filters" in table && table.filters)) return undefined;
  const effect = effectOf(bound, table, worker, context.version);
  if (effect !== wholeCache && effect !== wholePolicy) return undefined;
  return {
    span: bound.value,
    path: bound.path,
    severity: "warning",
    message: `This is only ${bytes % 1024n === 0n ? binarySize(bytes) : shortSize(bytes)}; ${effect}.`,
    help: 'write a size that holds a cache, such as "20GB"',
  };
}

const wholeCache = "nearly the whole cache is deleted at every garbage collection";
const wholePolicy = "nearly all that this policy covers is deleted at every garbage collection";

/** What a size does that is far smaller than meant. */
function effectOf({ name }: Bound, table: GcTable | GcPolicy, worker: GcWorker, version: string): string {
  const { sizes } = table;
  const isPolicy = "index" in table;
  if (worker.off) return "it has no effect beside `gc = false`";
  if (!isPolicy && worker.policies.length > 0) {
    return `it has no effect, because \`[[worker.${worker.name}.gcpolicy]]\` is set`;
  }
  if (name === "keepBytes" && sizes.reservedSpace?.bound.name !== name)
    return "it has no effect beside `reservedSpace`";
  if (name === "gckeepstorage" && sizes.reservedSpace?.bound.name !== name) {
    return "it has no effect beside the newer limits";
  }
  if (name === "minFreeSpace") {
    return freesAll(sizes, version)
      ? "everything is deleted while the disk has that much room"
      : "no disk space is kept free";
  }
  if (name === "maxUsedSpace" && sizes.reservedSpace) {
    const { bytes, percent } = sizes.reservedSpace;
    if (percent > 0n || bytes > (sizes.maxUsedSpace?.bytes ?? 0n)) return "it has no effect below `reservedSpace`";
  }
  if (name !== "maxUsedSpace" && isSince(version, "0.17") && (sizes.maxUsedSpace ?? sizes.minFreeSpace)) {
    return "next to nothing is protected";
  }
  if (!isPolicy) return wholeCache;
  return table.keepDuration > 0n ? "what is older than `keepDuration` goes" : wholePolicy;
}

export const page: RulePage = {
  summary: "A size is a small bare number, which means bytes.",
  text: `Sizes in buildkitd.toml are bytes unless they have a unit, and were so in every release. Upstream's documentation said megabytes for \`gckeepstorage\` from 0.9 to 0.12 and showed \`9000\` until 0.16; the flag \`--oci-worker-gc-keepstorage\` does take megabytes. \`gckeepstorage = 9000\` therefore keeps 9 kB, which is no cache at all: every build starts from nothing.

A larger number is told, too, where the comment on its line names a size that it misses by a factor of a thousand or more, as \`10240000 # 10 GB\` does.

A size such as \`"20k"\` means what it says, yet holds no cache either; where it would empty the cache or a policy without filters, that is a warning. A comment that says bytes keeps the rule quiet.

Units are binary: \`"9GB"\` is 9 x 1024^3 bytes. Strings with a unit need BuildKit 0.12.`,
  ignoreWhen: "a few bytes are meant; a comment such as `# bytes` says so.",
  bad: `[worker.oci]
gckeepstorage = 9000
`,
  good: `[worker.oci]
reservedSpace = "9GB"
`,
};
