import type { Bound } from "../../load/session.ts";
import { pathOf } from "../../load/trail.ts";
import { isSince } from "../../records/release.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { misreadSize, shortSize } from "../view/bare-size.ts";
import { freesAll, type GcPolicy, type GcTable, type GcWorker, gcWorkers } from "../view/gc.ts";

export const rule: Rule = {
  id: "gc-size-in-bytes",
  severity: "error",
  weight: "meaning",
  check: (context: RuleContext): Finding[] =>
    gcWorkers(context).flatMap((worker) =>
      [worker, ...worker.policies].flatMap((table) =>
        [...table.keys.values()].flatMap((bound) => judge(bound, table, worker, context)),
      ),
    ),
};

function judge(bound: Bound, table: GcTable | GcPolicy, worker: GcWorker, context: RuleContext): Finding[] {
  if (bound.field.kind !== "size") return [];
  const size = misreadSize(bound, context.document, context.version);
  if (!size) return [];
  const { value, trail } = bound;
  const { bytes, meant, comment, sure } = size;
  const instead = comment === undefined ? "MB" : `the ${comment} of the comment`;
  const finding: Finding = {
    span: value,
    path: pathOf(trail),
    message: `${bytes} is read as bytes (${shortSize(bytes)}), not as ${instead}; ${effectOf(bound, table, worker, context.version)}.`,
    help: `write ${meant}`,
    fixes: [{ title: `write ${meant}`, edits: [{ start: value.start, end: value.end, text: meant }], safe: sure }],
  };
  // One byte is how some say "nothing", as 0 would mean the default.
  return [bytes === 1n && !sure ? { ...finding, severity: "info" } : finding];
}

/** What a size does that is far smaller than meant. */
function effectOf({ name }: Bound, table: GcTable | GcPolicy, worker: GcWorker, version: string): string {
  const { sizes } = table;
  const isPolicy = "span" in table;
  if (worker.off) return "it has no effect beside `gc = false`";
  if (!isPolicy && worker.policies.length > 0) {
    return `it has no effect, because \`[[${worker.path.join(".")}.gcpolicy]]\` is set`;
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
  if (!isPolicy) return "nearly the whole cache is deleted at every garbage collection";
  return table.keepDuration > 0n
    ? "what is older than `keepDuration` goes"
    : "nearly all that this policy covers is deleted at every garbage collection";
}

export const page: RulePage = {
  summary: "A size is a small bare number, which means bytes.",
  text: `Sizes in buildkitd.toml are bytes unless they have a unit, and were so in every release. Upstream's documentation said megabytes for \`gckeepstorage\` from 0.9 to 0.12 and showed \`9000\` until 0.16; the flag \`--oci-worker-gc-keepstorage\` does take megabytes. \`gckeepstorage = 9000\` therefore keeps 9 kB, which is no cache at all: every build starts from nothing.

A larger number is told, too, where the comment on its line names a size that it misses by a factor of a thousand or more, as \`10240000 # 10 GB\` does.

Units are binary: \`"9GB"\` is 9 x 1024^3 bytes. Strings with a unit need BuildKit 0.12.`,
  ignoreWhen: 'a few bytes are meant; `"512B"` says so without a comment.',
  bad: `[worker.oci]
gckeepstorage = 9000
`,
  good: `[worker.oci]
reservedSpace = "9GB"
`,
};
