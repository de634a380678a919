import { describe, expect, test } from "vitest";
import { load } from "../../src/index.ts";
import { linesOf, type Outcome, readRecorded, recordedLines } from "./record.ts";

function outcomeOf(toml: string, buildkit: string): Outcome {
  const result = load(toml, { buildkit });
  if (!result.ok) return result.error.rule === "loader-panic" ? "crash" : "refused";
  const config = recordable(result.config, "") as object;
  const ignored = result.ignored.map(({ path }) => spell(path)).toSorted();
  return ignored.length > 0 ? { config, ignored } : { config };
}

/** A configuration as it is recorded. */
function recordable(value: unknown, key: string): unknown {
  if (typeof value === "bigint") return `${value}n`;
  if (typeof value === "string" && durations.has(key)) return nanoseconds(value);
  if (typeof value === "number" && !Number.isFinite(value)) return floats[String(value)];
  if (Array.isArray(value)) return value.map((item) => recordable(item, ""));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, recordable(inner, name)]));
}

/** Keys whose values are recorded in nanoseconds. */
const durations = new Set(["keepDuration", "maxAge", "platformsCacheMaxAge"]);
const units: Record<string, bigint> = {
  h: 3_600_000_000_000n,
  m: 60_000_000_000n,
  s: 1_000_000_000n,
  ms: 1_000_000n,
  µs: 1000n,
  ns: 1n,
};
const floats: Record<string, string> = { Infinity: "+Inf", "-Infinity": "-Inf", NaN: "NaN" };

function nanoseconds(text: string): unknown {
  let sum = 0n;
  for (const [, whole = "", fraction = "", unit = ""] of text.matchAll(/(\d+)\.?(\d*)(h|ms|m|s|µs|ns)/g)) {
    const scale = units[unit] as bigint;
    sum += BigInt(whole) * scale + (BigInt(fraction || "0") * scale) / 10n ** BigInt(fraction.length);
  }
  if (text.startsWith("-")) sum = -sum;
  return Number.isSafeInteger(Number(sum)) ? Number(sum) : `${sum}n`;
}

/** A path as the judge writes it: `foo[0]."b.c"`. */
function spell(path: (string | number)[]): string {
  return path
    .map((part) => (typeof part === "number" ? `[${part}]` : `.${/^[\w-]+$/.test(part) ? part : JSON.stringify(part)}`))
    .join("")
    .slice(1);
}

const cases = readRecorded().map(({ toml, outcomes }) => ({ title: JSON.stringify(toml), toml, outcomes }));

describe("what BuildKit's own loader was seen to do with", () => {
  test.for(cases)("$title", ({ toml, outcomes }) => {
    for (const [range, outcome] of Object.entries(outcomes)) {
      for (const line of linesOf(range)) expect(outcomeOf(toml, line), line).toEqual(outcome);
    }
  });
});

test("every line is recorded for every document, crashes and losses among them", () => {
  for (const { outcomes, title } of cases) {
    expect(Object.keys(outcomes).flatMap(linesOf), title).toEqual(recordedLines);
  }
  const all = cases.flatMap(({ outcomes }) => Object.values(outcomes));
  expect(all).toContain("crash");
  expect(all.filter((outcome) => typeof outcome === "object" && outcome.ignored).length).toBeGreaterThan(100);
});
