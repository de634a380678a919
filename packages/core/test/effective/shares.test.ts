import { describe, expect, test } from "vitest";
import { judge } from "./judge.ts";

describe("garbage collection without the size of the disk", () => {
  test("keeps shares that can be compared", () => {
    const { gc } = judge("");
    expect(gc.oci.tiers[1]).toEqual({
      filters: [],
      all: false,
      keepDuration: "1440h0m0s",
      reservedSpace: { percent: 10, atMost: 10_000_000_000 },
      maxUsedSpace: { percent: 80, atMost: 100_000_000_000 },
      minFreeSpace: { percent: 20 },
    });
    expect(judge("", { disk: Number.NaN }).gc).toEqual(gc);
    expect(gc.containerd).toEqual(gc.oci);
  });
});
