import { pathOf } from "../../load/trail.ts";
import { parseSize } from "../../load/size.ts";
import { isSince } from "../../records/release.ts";
import type { Bound } from "../../load/session.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";

/** Nobody limits a build cache below a megabyte; such numbers were meant in MB, as old documentation and the flags have it. */
const smallestMeant = 1_000_000n;

const effects: Record<string, string> = {
  reservedSpace: "next to nothing is protected from garbage collection",
  minFreeSpace: "no disk space is kept free",
};

export const rule: Rule = {
  id: "gc-size-in-bytes",
  severity: "error",
  weight: "meaning",
  checkKey(bound: Bound, { version }: RuleContext): Finding[] | undefined {
    const size = bound.field.kind === "size" ? bareNumber(bound) : undefined;
    if (size === undefined || size <= 0n || size >= smallestMeant) return undefined;
    const { name, trail, value } = bound;
    const effect = effects[name] ?? "nearly the whole cache is deleted at every garbage collection";
    const meant = isSince(version, "0.12") ? `"${inUnits(size)}"` : String(size * 1_000_000n);
    return [
      {
        span: value,
        path: pathOf(trail),
        message: `${size} is read as bytes (${shortSize(size)}), not as MB; ${effect}.`,
        help: `write ${meant}`,
        fixes: [{ title: `write ${meant}`, edits: [{ start: value.start, end: value.end, text: meant }], safe: false }],
      },
    ];
  },
};

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
