import { pathOf } from "../../load/trail.ts";
import { parseSize } from "../../load/size.ts";
import { isSince } from "../../records/release.ts";
import { gcPolicy } from "../../records/tables/gc-policy.ts";
import type { Bound } from "../../load/session.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import type { SetTable } from "../settings.ts";

/** Nobody limits a build cache below a megabyte; such numbers were meant in MB, as old documentation and the flags have it. */
const smallestMeant = 1_000_000n;

/**
 * What such a size does, as the sources of garbage collection have it: a policy replaces the limits of its worker, the old
 * key counts only without the new ones, and a reserved space alone is the ceiling as well.
 * https://github.com/moby/buildkit/blob/v0.32.2/cmd/buildkitd/main.go#L1035
 */
function effectOf(name: string, set: SetTable, all: readonly SetTable[]): string {
  const has = (...names: string[]): boolean => names.some((other) => set.keys.has(other));
  if (set.table === gcPolicy) {
    if (name === "keepBytes" && has("reservedSpace")) return "it has no effect beside `reservedSpace`";
    if (name === "minFreeSpace") return "no disk space is kept free";
    return "nearly all that this policy covers is deleted at every garbage collection";
  }
  if (has("gcpolicy") || all.some((other) => isPolicyOf(other, set))) {
    return `it has no effect, because \`[[${set.path.join(".")}.gcpolicy]]\` is set`;
  }
  if (name === "gckeepstorage" && has("reservedSpace", "maxUsedSpace", "minFreeSpace")) {
    return "it has no effect beside the newer limits";
  }
  if (name === "minFreeSpace") return "no disk space is kept free";
  if (name === "reservedSpace" && has("maxUsedSpace", "minFreeSpace")) return "next to nothing is protected";
  return "nearly the whole cache is deleted at every garbage collection";
}

function isPolicyOf({ table, path }: SetTable, worker: SetTable): boolean {
  return table === gcPolicy && worker.path.every((step, i) => step === path[i]);
}

export const rule: Rule = {
  id: "gc-size-in-bytes",
  severity: "error",
  weight: "meaning",
  check(context: RuleContext): Finding[] {
    // Hardly any file has one, and there may be thousands of tables.
    if (!context.loading.session.bound.some((bound) => smallSize(bound) !== undefined)) return [];
    return context.tables.flatMap((set) => [...set.keys.values()].flatMap((bound) => judge(bound, set, context)));
  },
};

function judge(bound: Bound, set: SetTable, { tables, version }: RuleContext): Finding[] {
  const size = smallSize(bound);
  if (size === undefined) return [];
  const { name, trail, value } = bound;
  const meant = isSince(version, "0.12") ? `"${inUnits(size)}"` : String(size * 1_000_000n);
  const edits = [{ start: value.start, end: value.end, text: meant }];
  return [
    {
      span: value,
      path: pathOf(trail),
      message: `${size} is read as bytes (${shortSize(size)}), not as MB; ${effectOf(name, set, tables)}.`,
      help: `write ${meant}`,
      fixes: [{ title: `write ${meant}`, edits, safe: false }],
    },
  ];
}

/** The size that a key holds, where it is one that nobody means. */
function smallSize(bound: Bound): bigint | undefined {
  const size = bound.field.kind === "size" ? bareNumber(bound) : undefined;
  return size !== undefined && size > 0n && size < smallestMeant ? size : undefined;
}

/** The number of a value that has no unit. */
function bareNumber({ value }: Bound): bigint | undefined {
  const text = value.kind === "string" ? value.value : value.kind === "integer" ? value.raw : "";
  if (!/^[0-9_]+$/.test(text)) return undefined;
  const size = parseSize(text);
  return size && "bytes" in size ? size.bytes : undefined;
}

function inUnits(megabytes: bigint): string {
  return megabytes % 1000n === 0n ? `${megabytes / 1000n}GB` : `${megabytes}MB`;
}

function shortSize(bytes: bigint): string {
  return bytes < 1000n ? `${bytes} B` : `${Number((Number(bytes) / 1000).toPrecision(3))} kB`;
}

export const page: RulePage = {
  summary: "A size is a small bare number, which means bytes.",
  text: `Sizes in buildkitd.toml are bytes unless they have a unit, and were so in every release. Upstream's documentation said megabytes for \`gckeepstorage\` from 0.9 to 0.12 and showed \`9000\` until 0.16; the flag \`--oci-worker-gc-keepstorage\` does take megabytes. \`gckeepstorage = 9000\` therefore keeps 9 kB, which is no cache at all: every build starts from nothing.

Units are binary: \`"9GB"\` is 9 x 1024^3 bytes. Strings with a unit need BuildKit 0.12.`,
  bad: `[worker.oci]
gckeepstorage = 9000
`,
  good: `[worker.oci]
reservedSpace = "9GB"
`,
};
