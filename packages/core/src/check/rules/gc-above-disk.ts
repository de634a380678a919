import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { binarySize, shortSize } from "../view/bare-size.ts";
import { bytesOf } from "../../effective/space.ts";
import {
  type CountingTable,
  eachCounting,
  type GcTable,
  type Size,
  type SizeName,
  sizeNames,
  type Sizes,
} from "../view/gc.ts";
import { hasMisread } from "../view/misread.ts";

export const rule: Rule = {
  id: "gc-above-disk",
  severity: "warning",
  weight: "meaning",
  part: "worker",
  check: (context) => eachCounting(context, judge),
};

function judge(counting: CountingTable, context: RuleContext): Finding[] | undefined {
  const { table } = counting;
  const { disk } = context.around;
  if (disk === undefined && !hasShare(table.sizes)) return undefined;
  const shares = sizeNames.filter((name) => isAboveWhole(table.sizes, name));
  if (hasMisread(table, context)) return undefined;
  if (shares.length > 0) return shares.flatMap((name) => aboveWhole(table, name));
  return disk === undefined ? undefined : aboveDisk(counting, disk, context);
}

function hasShare({ reservedSpace, maxUsedSpace, minFreeSpace }: Sizes): boolean {
  return reservedSpace?.bytes === 0n || maxUsedSpace?.bytes === 0n || minFreeSpace?.bytes === 0n;
}

/** Whether a size is a share of the disk that is more than the disk. */
function isAboveWhole(sizes: Sizes, name: SizeName): boolean {
  const size = sizes[name];
  if (!size || size.bytes !== 0n) return false;
  return name === "minFreeSpace" ? size.percent >= 100n : size.percent > 100n;
}

function aboveWhole({ sizes }: GcTable, name: SizeName): Finding[] {
  const size = sizes[name];
  if (!size) return [];
  const effect =
    name === "minFreeSpace"
      ? "nothing but what is reserved stays in the cache"
      : name === "maxUsedSpace" && sizes.minFreeSpace
        ? "it is no ceiling"
        : "the cache never reaches it, and the disk fills up";
  const message = `${size.percent}% is ${size.percent > 100n ? "more than " : ""}the whole disk; ${effect}.`;
  return [{ ...at(size, message), severity: "error" }];
}

function aboveDisk({ table, worker }: CountingTable, disk: number, { version }: RuleContext): Finding[] {
  const { reservedSpace, maxUsedSpace, minFreeSpace } = table.sizes;
  const whole = BigInt(Math.trunc(disk));
  const bytes = (size: Size | undefined): bigint => (size && bytesOf(size, whole, version)) ?? 0n;
  const [reserved, max, free] = [bytes(reservedSpace), bytes(maxUsedSpace), bytes(minFreeSpace)];
  if (minFreeSpace && free >= whole) {
    return [
      at(
        minFreeSpace,
        `${besideDisk(minFreeSpace, free, whole)}; so much is never free, and nothing but what is reserved stays in the cache.`,
      ),
    ];
  }
  // Policies run one after the other, each by itself.
  const isCapped = worker.policies.some(({ sizes: other, filters }) => !filters && isBelow(other.maxUsedSpace, whole));
  const fate = isCapped ? "this policy deletes nothing" : "the disk fills up";
  // What is reserved is never deleted, whatever the other two say. A share of 100% is rounded up to a little more than the disk.
  if (reservedSpace && reservedSpace.bytes >= whole) {
    const message = `${besideDisk(reservedSpace, reserved, whole)}; as much is always kept, so ${fate}.`;
    return [at(reservedSpace, message)];
  }
  if (reservedSpace && minFreeSpace && reserved < whole && reserved + free > whole) {
    const message = `A disk of ${spelledLike(minFreeSpace, whole)} has no room for \`minFreeSpace\` beside \`${reservedSpace.bound.name}\`; what is reserved stays, and less is free.`;
    return [at(minFreeSpace, message)];
  }
  if (minFreeSpace || !maxUsedSpace || maxUsedSpace.bytes < whole) return [];
  const message = `${besideDisk(maxUsedSpace, max, whole)}; the cache never reaches this limit, and ${fate}.`;
  return [at(maxUsedSpace, message)];
}

function isBelow(size: Size | undefined, whole: bigint): boolean {
  return size !== undefined && (size.bytes === 0n ? size.percent < 100n : size.bytes < whole);
}

/** A size that is as large as the disk or larger, with the size of that in the same units. */
function besideDisk(size: Size, bytes: bigint, whole: bigint): string {
  const [own, all] = [spelledLike(size, bytes), spelledLike(size, whole)];
  return own === all ? `${own} is all that the disk has` : `${own} is more than the disk has (${all})`;
}

/** In the units of the file, which are powers of 1024 where they are written. */
function spelledLike({ bound: { value } }: Size, bytes: bigint): string {
  return value.kind === "string" && /[kmgtp]i?b?$/i.test(value.value) ? binarySize(bytes) : shortSize(bytes);
}

function at({ bound: { value, path } }: Size, message: string): Finding {
  return { span: value, path, message, help: "write a size that leaves room on the disk" };
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
