import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { effective } from "../../src/effective/effective.ts";
import type { Attempt } from "../../src/effective/mirrors.ts";

interface Row {
  releases: string[];
  asked: string[];
}

const folder = new URL("mirrors/", import.meta.url);
/** What real daemons asked of hosts that have no image; packages/conformance/effective recorded it. */
const asked = JSON.parse(readFileSync(new URL("asked.json", import.meta.url), "utf8")) as Record<string, Row[]>;
const files = readdirSync(folder).map((file) => file.replace(/\.toml$/, ""));
const rows = Object.entries(asked).flatMap(([name, all]) =>
  all.flatMap((row) => row.releases.map((release) => ({ name, release, asked: row.asked }))),
);

test("every case was judged", () => {
  expect(Object.keys(asked).toSorted()).toEqual(files.toSorted());
});

describe("real daemons", () => {
  test.for(rows)("$name on $release", ({ name, release, asked: seen }) => {
    const text = readFileSync(new URL(`${name}.toml`, folder), "utf8");
    const result = effective(text, { buildkit: release, image: /^# image: (\S+)/.exec(text)?.[1] });
    if (!result.ok || !result.mirrors?.ok) throw new Error("the case does not load");
    // An image by its digest is asked for as a blob, too, when no host has it as a manifest.
    const manifests = seen.filter((url) => !url.includes("/blobs/"));
    expect(manifests).toEqual(result.mirrors.attempts.flatMap((attempt) => heardOf(attempt)));
  });
});

/** What the hosts of the record hear of an attempt: some have no HTTPS, some no certificate that is trusted. */
function heardOf({ url, verified, fallback, fallbackIfRefused }: Attempt): string[] {
  const { protocol, hostname, port } = new URL(url);
  const isKnown = /\.(?:lan|example|io)$|^(?:localhost|127\.0\.0\.1)$/.test(hostname);
  if (!isKnown) return [];
  if (protocol === "http:") return [url];
  if (port === "5000") return fallback === undefined ? [] : [fallback];
  if (hostname === "bare.lan") return fallback !== undefined && fallbackIfRefused ? [fallback] : [];
  if (port === "5444" && verified !== false) return [`https://${hostname}: refused certificate`];
  return [url];
}
