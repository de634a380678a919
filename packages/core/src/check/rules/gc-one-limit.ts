import { isSince } from "../../records/release.ts";
import type { Finding, Rule, RulePage } from "../rule.ts";
import { keyOf } from "../../load/set-table.ts";
import { eachCounting, type GcWorker, type SizeName, sizeNames } from "../view/gc.ts";
import { hasMisread } from "../view/misread.ts";

export const rule: Rule = {
  id: "gc-one-limit",
  severity: "info",
  weight: "advice",
  part: "worker",
  check: (context) =>
    eachCounting(context, ({ worker, policy }) =>
      policy || hasMisread(worker, context) ? undefined : judge(worker, context.version),
    ),
};

function judge({ struct, sizes }: GcWorker, version: string): Finding[] {
  const set = sizeNames.filter((name) => sizes[name]);
  const missing = sizeNames.filter((name) => !keyOf(struct, name));
  const [first] = set;
  const bound = first && sizes[first]?.bound;
  // The old key is the ceiling as it always was, and one that is written beside the new ones has a finding of its own.
  if (!bound || keyOf(struct, "gckeepstorage") || set.length === sizeNames.length || missing.length === 0) return [];
  const effect = effectOf(set, version);
  if (effect === undefined) return [];
  const names = missing.map((name) => `\`${name}\``).join(" and ");
  return [
    {
      span: bound.key,
      path: bound.path,
      message: `Setting only ${set.map((name) => `\`${name}\``).join(" and ")} drops the default${missing.length > 1 ? "s" : ""} of ${names}; ${effect}.`,
      help: `set ${names}, too`,
      severity: set.join() === "minFreeSpace" ? "warning" : "info",
    },
  ];
}

/** https://github.com/moby/buildkit/blob/v0.32.2/cache/manager.go#L1090 */
function effectOf(set: readonly SizeName[], version: string): string | undefined {
  const fixed = isSince(version, "0.21");
  switch (set.join()) {
    case "reservedSpace":
      return "what is reserved is the ceiling as well";
    case "maxUsedSpace":
      return "nothing is reserved, and no disk space is kept free";
    case "minFreeSpace":
      return fixed ? "the cache has no ceiling, yet each collection deletes records" : undefined;
    case "reservedSpace,maxUsedSpace":
      return "no disk space is kept free";
    case "reservedSpace,minFreeSpace":
      return fixed
        ? "the cache grows while the disk has room"
        : "what is reserved is the ceiling while the disk has room";
    default:
      return "nothing is reserved";
  }
}

export const page: RulePage = {
  summary: "Setting one limit of the cache drops the defaults of the others.",
  text: `\`reservedSpace\`, \`maxUsedSpace\` and \`minFreeSpace\` of a worker have defaults only together: as soon as one of them is set, the other two are 0. A sole \`reservedSpace\` is the ceiling of the cache; a sole \`maxUsedSpace\` lets the cache use the last free space of the disk.

A sole \`minFreeSpace\` leaves no ceiling. It also has each collection delete the least used record of each built-in policy while the disk has room, where nothing needs to go: on a 0.32.2 daemon, 6 of 8 records were left after one. The rule warns of that; before 0.21 the whole cache goes, which \`gc-empties-cache\` tells.`,
  ignoreWhen: "the other limits are not wanted; a written 0 says so.",
  bad: `[worker.oci]
minFreeSpace = "20GB"
`,
  good: `[worker.oci]
reservedSpace = "10GB"
maxUsedSpace = "60GB"
minFreeSpace = "20GB"
`,
};
