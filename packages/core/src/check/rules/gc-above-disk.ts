import { pathOf } from "../../load/trail.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { shortSize } from "../view/bare-size.ts";
import { bytesOf } from "../view/bytes-of.ts";
import { countingTables, type GcTable, type Size, sizeNames } from "../view/gc.ts";
import { hasMisread } from "../view/misread.ts";

export const rule: Rule = {
  id: "gc-above-disk",
  severity: "warning",
  weight: "meaning",
  check: (context: RuleContext): Finding[] =>
    countingTables(context).flatMap(({ table }) => {
      if (hasMisread(table, context)) return [];
      const shares = aboveWhole(table);
      return shares.length > 0 || context.around.disk === undefined
        ? shares
        : aboveDisk(table, context.around.disk, context);
    }),
};

/** Shares of the disk that are more than the disk. */
function aboveWhole({ sizes }: GcTable): Finding[] {
  return sizeNames.flatMap((name) => {
    const size = sizes[name];
    if (!size || size.bytes !== 0n) return [];
    const isFree = name === "minFreeSpace";
    if (isFree ? size.percent < 100n : size.percent <= 100n) return [];
    const effect = isFree
      ? "nothing but what is reserved stays in the cache"
      : name === "maxUsedSpace" && sizes.minFreeSpace
        ? "it is no ceiling"
        : "the cache never reaches it, and the disk fills up";
    return [
      {
        ...at(size, `${size.percent}% is ${size.percent > 100n ? "more than " : ""}the whole disk; ${effect}.`),
        severity: "error",
      },
    ];
  });
}

function aboveDisk({ sizes }: GcTable, disk: number, { version }: RuleContext): Finding[] {
  const { reservedSpace, maxUsedSpace, minFreeSpace } = sizes;
  const whole = BigInt(Math.trunc(disk));
  const bytes = (size: Size | undefined): bigint => (size && bytesOf(size, disk, version)) ?? 0n;
  const [reserved, max, free] = [bytes(reservedSpace), bytes(maxUsedSpace), bytes(minFreeSpace)];
  if (minFreeSpace && free >= whole) {
    return [
      at(
        minFreeSpace,
        `The disk has only ${shortSize(whole)}; so much is never free, and nothing but what is reserved stays in the cache.`,
      ),
    ];
  }
  if (reservedSpace && minFreeSpace && reserved < whole && reserved + free > whole) {
    const message = `A disk of ${shortSize(whole)} has no room for \`minFreeSpace\` beside \`${reservedSpace.bound.name}\`; what is reserved stays, and less is free.`;
    return [at(minFreeSpace, message)];
  }
  if (minFreeSpace) return [];
  const ceiling = max > reserved ? maxUsedSpace : reservedSpace;
  // A share of 100% is rounded up to a little more than the disk.
  if (!ceiling || ceiling.bytes < whole) return [];
  return [
    at(ceiling, `The disk has only ${shortSize(whole)}; the cache never reaches this limit, and the disk fills up.`),
  ];
}

function at({ bound: { value, trail } }: Size, message: string): Finding {
  return { span: value, path: pathOf(trail), message, help: "write a size that leaves room on the disk" };
}

export const page: RulePage = {
  summary: "A limit of the cache is beyond the disk that holds it.",
  text: `A ceiling that is larger than the disk is never reached: builds fail with \`no space left on device\` first. Where \`reservedSpace\` and \`minFreeSpace\` together are more than the disk, what is reserved wins and the free space is not kept.

Shares of more than 100% are always told, sizes in bytes only where the size of the disk is given. The rule takes the whole disk for what the cache can have; other files on it leave less.`,
  bad: `[worker.oci]
maxUsedSpace = "150%"
minFreeSpace = "10%"
`,
  good: `[worker.oci]
maxUsedSpace = "75%"
minFreeSpace = "10%"
reservedSpace = "5%"
`,
};
