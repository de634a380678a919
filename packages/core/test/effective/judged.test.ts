import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { effective, type EffectiveResult } from "../../src/effective/effective.ts";
import type { GcTier } from "../../src/effective/gc-tiers.ts";
import type { Space } from "../../src/effective/space.ts";
import { parseGoDuration } from "../../src/load/duration.ts";
import type { ConfigValue } from "../../src/load/config.ts";

type Amount = number | string;

/** What real daemons said of themselves; packages/conformance/effective recorded it. */
type Seen =
  | {
      tiers: { all?: true; filter?: string[]; keepDuration?: Amount; [limit: string]: unknown }[];
      labels?: Record<string, string>;
      platforms?: string[];
      network: string;
      snapshotter: string;
      logs: string[];
    }
  | { refused: "load" | "start" };

interface Row {
  disk: number;
  releases: string[];
  seen: Seen;
}

const folder = new URL("cases/", import.meta.url);
const judged = JSON.parse(readFileSync(new URL("judged.json", import.meta.url), "utf8")) as Record<string, Row[]>;
const files = readdirSync(folder).map((file) => file.replace(/\.toml$/, ""));
const rows = Object.entries(judged).flatMap(([name, all]) =>
  all.flatMap(({ disk, releases, seen }) => releases.map((release) => ({ name, disk, release, seen }))),
);

const limits = ["keepBytes", "reservedSpace", "maxUsedSpace", "minFreeSpace"] as const;

test("every case was judged", () => {
  expect(Object.keys(judged).toSorted()).toEqual(files.toSorted());
});

describe("real daemons", () => {
  test.for(rows)("$name on $release with $disk bytes", ({ name, disk, release, seen }) => {
    const result = effective(readFileSync(new URL(`${name}.toml`, folder)), { buildkit: release, disk });
    if ("refused" in seen) return expect(result.ok).toBe(seen.refused === "start");
    if (!result.ok) throw new Error(result.error.message);
    expect(result.gc.oci.tiers.map(asPrinted)).toEqual(seen.tiers);
    const valueOf = (...path: string[]): ConfigValue | undefined => find(result, path)?.value;
    expect(valueOf("worker", "oci", "labels")).toEqual(seen.labels ?? {});
    const platforms = valueOf("worker", "oci", "platforms");
    // What the machine runs comes after them, as the settings say.
    if (Array.isArray(platforms)) expect(seen.platforms?.slice(0, platforms.length)).toEqual(platforms);
    const mode = valueOf("worker", "oci", "networkMode");
    // The machine of the daemons has no file for CNI.
    expect(mode === "auto" ? "host" : mode).toBe(seen.network);
    const snapshotter = valueOf("worker", "oci", "snapshotter");
    expect(snapshotter === "auto" ? "overlayfs" : snapshotter).toBe(seen.snapshotter);
    const level = levelOf(result).toLowerCase();
    expect(seen.logs.includes("debug")).toBe(level === "debug" || level === "trace");
    expect(seen.logs.includes("info")).toBe(level !== "warn");
  });
});

type Result = Extract<EffectiveResult, { ok: true }>;

function find(result: Result, path: string[]): Result["settings"][number] | undefined {
  return result.settings.find((setting) => setting.path.join("\0") === path.join("\0"));
}

function levelOf(result: Result): string {
  const level = find(result, ["log", "level"])?.value;
  if (typeof level === "string") return level;
  // Releases before 0.30 have two switches in its place.
  const isOn = (name: string): boolean => find(result, [name])?.value === true;
  return isOn("trace") ? "trace" : isOn("debug") ? "debug" : "info";
}

/** A tier in the words of the daemon, which has no zeros in the record. */
function asPrinted(tier: GcTier): Record<string, unknown> {
  const nanoseconds = parseGoDuration(tier.keepDuration) ?? 0n;
  const printed: Record<string, unknown> = {};
  if (tier.all) printed["all"] = true;
  if (tier.filters.length > 0) printed["filter"] = tier.filters;
  if (nanoseconds !== 0n) printed["keepDuration"] = asNumber(nanoseconds);
  for (const name of limits) {
    const space = tier[name];
    if (space) printed[name] = asNumber(bytesOf(space));
  }
  return printed;
}

function bytesOf(space: Space): bigint {
  if (!("bytes" in space)) throw new Error("a share of a disk whose size is known");
  return BigInt(space.bytes);
}

/** Numbers that JavaScript does not hold exactly are text in the record. */
function asNumber(value: bigint): number | string {
  return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
}
