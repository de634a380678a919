import { expect, test } from "vitest";
import { durationPattern, strictDurationPattern } from "../src/emit/duration-pattern.ts";
import { sizePattern, strictSizePattern } from "../src/emit/size-pattern.ts";
import { parseDuration } from "../src/load/duration.ts";
import { parseSize } from "../src/load/size.ts";

const numbers = [
  "0",
  "1",
  "10",
  "1.5",
  ".5",
  "1.",
  "1_000",
  "1e9",
  "0x10",
  "0x1p4",
  "-1",
  "+1",
  "-0",
  "inf",
  "NaN",
  "１",
];
const sizeUnits = ["", "B", "b", "K", "kb", "KiB", "Mib", "GB", "Gi", "GIB", "TB", "PB", "EB", "%", "bytes", "s"];
const timeUnits = ["", "ns", "us", "\u00b5s", "\u03bcs", "ms", "s", "m", "h", "d", "w", "H"];
const large = [
  "999",
  "999999",
  "9999999",
  "999999999",
  "9223372036",
  "999999999999999",
  "9".repeat(20),
  "9".repeat(400),
];

const sizes = product([...numbers, ...large, "99999.999999999", " 1", "1 1", "", "."], ["", " ", "  "], sizeUnits);
const shortTimes = product([...numbers, ...large, "999999.999999999", ""], [""], timeUnits);
const longTimes = product(["999999h", "1h", "1m", "h"], ["", " "], shortTimes).filter((_, index) => index % 3 === 0);
const durations = [...shortTimes, ...longTimes, "9999999m999999999s", "-1h30m", "--1h", "PT1H", "1.5h2.5m3.5s"];

function product(...parts: string[][]): string[] {
  return parts.reduce((texts, part) => texts.flatMap((text) => part.map((more) => text + more)), [""]);
}

// JSON Schema patterns are read with the flag u.
function matching(pattern: string, texts: string[]): string[] {
  const expression = new RegExp(pattern, "u");
  return texts.filter((text) => expression.test(text));
}

test("every size that loads is accepted by the lax schema", () => {
  const loading = sizes.filter((text) => text === "" || parseSize(text) !== undefined);
  expect(loading.length).toBeGreaterThan(200);
  expect(matching(sizePattern, loading)).toEqual(loading);
});

test("every size that the strict schema accepts loads", () => {
  const accepted = matching(strictSizePattern, sizes);
  expect(accepted.length).toBeGreaterThan(100);
  expect(accepted.filter((text) => parseSize(text) === undefined)).toEqual([]);
});

test("every duration that loads is accepted by the lax schema", () => {
  const loading = durations.filter((text) => text === "" || parseDuration(text) !== undefined);
  expect(loading.length).toBeGreaterThan(100);
  expect(matching(durationPattern, loading)).toEqual(loading);
});

test("every duration that the strict schema accepts loads", () => {
  const accepted = matching(strictDurationPattern, durations);
  expect(accepted.length).toBeGreaterThan(50);
  expect(accepted.filter((text) => parseDuration(text) === undefined)).toEqual([]);
});

test.for(["10Gi", "10GBs", "10.5%", "10 %", "unlimited", "1,5GB", "1.2.3GB", "-1GB", "GB"])(
  "no schema takes the size %s",
  (text) => {
    expect(matching(sizePattern, [text])).toEqual([]);
  },
);

test.for(["7d", "1w", "1 hour", "1h 30m", "forever", "PT1H", "1H"])("no schema takes the duration %s", (text) => {
  expect(matching(durationPattern, [text])).toEqual([]);
});
