import { readdirSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readProven } from "../../conformance/upstream-errors/proven.ts";
import { tellLoaded, tellSent } from "../../conformance/upstream-errors/tell.ts";
import { parseCache } from "../src/cache/index.ts";
import { effective } from "../src/effective/effective.ts";
import { load } from "../src/load-config.ts";
import { isSince, latest, lineOf, lines, type Version } from "../src/records/release.ts";
import { root } from "../src/records/tables/root.ts";
import type { UpstreamError } from "../src/records/upstream-errors/upstream-error.ts";
import { upstreamErrors } from "../src/records/upstream-errors/upstream-errors.ts";
import { walk } from "../src/records/walk.ts";

const proven = readProven();
const keys = new Set([...walk(root)].map(({ path }) => path.join(".").replaceAll(".[]", "[]")));

/** The runs of a proof, one row a release. */
function runsOf(id: string): { release: Version; saw: string }[] {
  return (proven[id]?.seen ?? []).flatMap(({ releases, saw }) =>
    releases.map((release) => ({ release: release as Version, saw })),
  );
}

function errorOf(id: string): UpstreamError & { proof: { toml: string } } {
  const found = upstreamErrors.find((error) => error.id === id);
  if (!found || !("toml" in found.proof)) throw new Error(id);
  return found as UpstreamError & { proof: { toml: string } };
}

test("the list holds every record of the folder, and every recorded run belongs to one", () => {
  const files = readdirSync(new URL("../src/records/upstream-errors", import.meta.url));
  const ids = upstreamErrors.map(({ id }) => id);
  expect(new Set([...ids.map((id) => `${id}.ts`), "upstream-error.ts", "upstream-errors.ts"])).toEqual(new Set(files));
  expect(new Set(Object.keys(proven))).toEqual(new Set(ids));
});

describe.for(upstreamErrors)("$id", (error) => {
  const { id, proof, from, until, title, says, truth, pages, keys: concerned, write } = error;

  test("its words are sentences, its keys and releases exist", () => {
    for (const text of [title, says, truth]) expect(text).toMatch(/^[A-Z`].*\.$/);
    expect(pages.length).toBeGreaterThan(0);
    for (const { path, tag } of pages) {
      expect(path).toMatch(/^[\w./-]+\.md$/);
      expect(tag).toMatch(/^0\.\d+\.\d+$/);
    }
    for (const line of [from, until ?? from]) expect(lines.map((known) => known.line)).toContain(line);
    expect(concerned.filter((key) => !keys.has(key))).toEqual([]);
  });

  test("its proof was run, up to the newest release that it is about, and showed what it says", () => {
    const runs = runsOf(id);
    expect(new Set(runs.map(({ saw }) => saw))).toEqual(new Set([proof.shows]));
    expect(proven[id]?.ran).toMatch(/^\d{4}-\d\d-\d\d$/);
    if (proof.by === "buildx") return;
    const seen = new Set(runs.map(({ release }) => lineOf(release)));
    expect(seen).toContain(until ?? latest.line);
    for (const line of seen) expect(isSince(line, from)).toBe(true);
    if (proof.by !== "loader") return;
    const all = lines.filter(({ line }) => isSince(line, from) && isSince(until ?? latest.line, line));
    expect(seen).toEqual(new Set(all.map(({ line }) => line)));
  });

  test("what to write instead loads on every release that the page is wrong for, with nothing ignored", () => {
    for (const { line } of lines) {
      if (write === undefined || !isSince(line, from) || (until !== undefined && !isSince(until, line))) continue;
      const result = load(write, { buildkit: line });
      expect(result.ok && result.ignored.map(({ path }) => path.join(".")), line).toEqual(laterKeys(write, line));
    }
  });
});

/** The sizes that came with 0.17 are not there before. */
function laterKeys(toml: string, line: string): string[] {
  return toml.includes("maxUsedSpace") && !isSince(line, "0.17") ? ["worker.oci.gcpolicy.0.maxUsedSpace"] : [];
}

const byLoader = upstreamErrors.flatMap(({ id, proof }) => (proof.by === "loader" ? [{ id, toml: proof.toml }] : []));
test.for(byLoader)("load says the same of $id as BuildKit's own loader", ({ id, toml }) => {
  for (const { release, saw } of runsOf(id)) {
    const result = load(toml, { buildkit: release });
    if (!result.ok) throw new Error(result.error.message);
    const told = tellLoaded(
      result.config,
      result.ignored.map(({ path }) => path.join(".")),
    );
    expect(told, release).toBe(saw);
  }
});

const byDaemon = upstreamErrors.flatMap(({ id, proof }) => (proof.by === "daemon" ? [{ id, toml: proof.toml }] : []));
test.for(byDaemon)("load reads the file of $id as daemons did that started with it", ({ id, toml }) => {
  // The one file that is there to be refused.
  const starts = id !== "rootless-file";
  for (const { release } of runsOf(id)) {
    const result = load(toml, { buildkit: release });
    expect(result.ok, release).toBe(starts);
    if (result.ok) expect(result.ignored, release).toEqual([]);
  }
});

test("parseCache sends for an inline cache what every buildx does", () => {
  const runs = runsOf("inline-build-argument");
  expect(runs.length).toBeGreaterThan(10);
  for (const { release, saw } of runs) {
    const { entries } = parseCache("type=inline", { tool: "buildx", direction: "cache-to", buildx: release });
    expect(tellSent(entries), release).toBe(saw);
  }
});

test("parseCache takes an s3 cache where daemons did", () => {
  const error = upstreamErrors.find(({ id }) => id === "cache-exporters");
  const spec = error && "spec" in error.proof ? error.proof.spec : "";
  for (const { release } of runsOf("cache-exporters")) {
    const { outcome } = parseCache(spec, { tool: "buildctl", direction: "cache-to", buildkit: release });
    expect(outcome, release).toBe("ok");
  }
});

/** The ways in which the first host that is asked for an image is called. */
function waysTo(host: string, id: string, image: string, buildkit: Version): string {
  const result = effective(errorOf(id).proof.toml, { buildkit, image });
  const attempts = result.ok && result.mirrors?.ok ? result.mirrors.attempts : [];
  const [first] = attempts;
  const urls = [first?.url, first?.fallback].filter((url) => url?.includes(`//${host}/`));
  const ways = urls.map((url) => (url?.startsWith("https:") ? "TLS" : "HTTP"));
  return `${host} was called by ${ways.length === 1 ? `${ways[0]} only` : ways.join(", then by ")}`;
}

test("effective follows http and insecure as daemons did", () => {
  for (const { release, saw } of runsOf("http-for-mirrors")) {
    expect(waysTo("mirror.test:5000", "http-for-mirrors", "alpine", release), release).toBe(saw);
  }
  for (const { release, saw } of runsOf("http-with-insecure")) {
    expect(waysTo("registry.test:5000", "http-with-insecure", "registry.test:5000/app", release), release).toBe(saw);
  }
});

test("effective has the policies that daemons ran, without the limits beside them", () => {
  for (const { release, saw } of runsOf("limits-beside-policies")) {
    const result = effective(errorOf("limits-beside-policies").proof.toml, { buildkit: release });
    const tiers = result.ok ? result.gc.oci.tiers : [];
    const kept = tiers.map(({ keepBytes, reservedSpace }) => JSON.stringify(keepBytes ?? reservedSpace));
    expect(saw).toBe("1 policy: 7GB");
    expect(kept, release).toEqual([expect.stringMatching(/\b7000000000\b/)]);
  }
});
