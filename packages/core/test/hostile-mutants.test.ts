import { expect, test } from "vitest";
import { check, read } from "../src/index.ts";
import { mutate } from "./mutate.ts";
import { Random } from "./random.ts";

test("3,000 damaged documents are judged on all kinds of releases", { timeout: 120_000 }, () => {
  const random = new Random(99);
  const base = `# buildkit: 0.30
debug = true
insecure-entitlements = ["network.host"]
[worker.oci]
gckeepstorage = "10GB"
labels = { a = "b" }
[[worker.oci.gcpolicy]]
keepDuration = "48h"
filters = ["type==regular"]
[registry."docker.io"]
mirrors = ["mirror.gcr.io"]
[[registry."docker.io".keypair]]
key = "k"
[worker.containerd.runtime.options]
a = 1979-05-27T07:32:00Z
`;
  const releases = ["0.10", "0.11", "0.12", "0.27", "0.28", "0.31", "0.32", "0.10..0.32", undefined, "nonsense"];
  for (let i = 0; i < 3000; i++) {
    const { text } = mutate(base, random);
    const document = read(text, { buildkit: releases[i % releases.length] });
    for (const { start, end, message } of check(document)) {
      expect(start.offset, text).toBeLessThanOrEqual(end.offset);
      expect(end.offset, text).toBeLessThanOrEqual(text.length);
      expect(message, text).toMatch(/\.$/);
    }
  }
});
