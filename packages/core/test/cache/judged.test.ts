import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { CacheEntry } from "../../src/cache/entry.ts";
import { type CacheInput, parseCache } from "../../src/cache/parse-cache.ts";
import type { ParseCacheOptions } from "../../src/cache/parse-options.ts";

// What the real programs did, each row with the versions that did it. packages/conformance/cache makes the files.

interface Judged {
  tool: "buildx" | "bake" | "buildctl";
  direction: "cache-to" | "cache-from";
  spec: CacheInput;
  env?: Record<string, string>;
  versions: string[];
  ok: boolean;
  entries?: CacheEntry[];
  error?: string;
  panic?: string;
}

interface JudgedEntry {
  direction: "cache-to" | "cache-from";
  type: string;
  attrs: Record<string, string>;
  env?: Record<string, string>;
  versions: string[];
  ok: boolean;
  error?: string;
}

function rowsOf<Row>(file: string): Row[] {
  const text = readFileSync(new URL(file, import.meta.url), "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Row);
}

function sorted(entries: readonly CacheEntry[]): unknown {
  return entries.map(({ type, attrs }) => [type, Object.entries(attrs).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}

test("reads every value as buildx, bake and buildctl of each version do", () => {
  const different: unknown[] = [];
  let judged = 0;
  for (const { tool, direction, spec, env = {}, versions, ok, entries = [], error } of rowsOf<Judged>("judged.jsonl")) {
    for (const version of versions) {
      judged++;
      const options: ParseCacheOptions = { tool, direction, env };
      const result = parseCache(spec, { ...options, [tool === "buildctl" ? "buildkit" : "buildx"]: version });
      const stops = result.outcome === "parse-error" || result.outcome === "client-error";
      const agrees = ok ? !stops && JSON.stringify(sorted(result.entries)) === JSON.stringify(sorted(entries)) : stops;
      if (!agrees) different.push({ tool, version, spec, error, result });
    }
  }
  expect(different).toEqual([]);
  expect(judged).toBeGreaterThan(5000);
});

/** What the daemon says about things that are not in an entry, or that only it can see. */
function isElsewhere({ type, direction, attrs, error = "", env = {} }: JudgedEntry): boolean {
  return (
    // Which token the runner gives is not for us to judge.
    (type === "gha" && /token is|segments|base64|signing method/.test(error)) ||
    // The client leaves gha without an address out, before anybody judges it.
    (type === "gha" && attrs["url"] === "" && attrs["url_v2"] === undefined) ||
    // Older judges waited for the network.
    error.includes("context deadline exceeded") ||
    // The client finds the digest, and reads `reset`; the judge asks the daemon alone.
    (type === "local" && (direction === "cache-from" || attrs["reset"] !== undefined)) ||
    Object.keys(env).length > 0 ||
    // A template, which something fills in before.
    Object.values(attrs).some((value) => value.includes("$"))
  );
}

test("tells what the daemon of each release refuses, and nothing that it takes", () => {
  const refusing = new Set(["client-error", "daemon-error", "import-error", "silent-drop"]);
  // The judge stops where the network begins; these come later.
  const later = new Set(["cache-media-types", "cache-ecr"]);
  const different: unknown[] = [];
  for (const row of rowsOf<JudgedEntry>("judged-daemon.jsonl").filter((each) => each.attrs && !isElsewhere(each))) {
    const { direction, type, attrs, versions, ok, error } = row;
    for (const buildkit of versions) {
      const { diagnostics } = parseCache({ ...attrs, type }, { direction, tool: "bake", buildkit, env: {} });
      const refused = diagnostics.some(({ rule, effect }) => refusing.has(effect) && !later.has(rule));
      if (refused === ok) different.push({ direction, type, attrs, buildkit, error, diagnostics });
    }
  }
  expect(different).toEqual([]);
});

interface JudgedExports {
  entries: CacheEntry[];
  versions: string[];
  ok: boolean;
  kept?: { mode: "min" | "max"; ignoreError: boolean }[];
}

test("tells exports to one place, and values that become others, as the controller of each release has them", () => {
  const different: unknown[] = [];
  for (const { entries, versions, ok, kept = [] } of rowsOf<JudgedExports>("judged-controller.jsonl")) {
    // A client stops before a registry that has no reference.
    if (entries.some(({ type, attrs }) => type === "registry" && !attrs["ref"])) continue;
    for (const buildkit of versions) {
      // buildx sends twice what bake would send once.
      const specs = entries.map(({ type, attrs }) => ({ ...attrs, type }));
      const { diagnostics } = parseCache(specs, { buildkit, tool: "buildx" });
      const rules = diagnostics.map(({ rule }) => rule);
      const [only] = entries.length === 1 && entries[0]?.type !== "inline" ? entries : [];
      const { mode, "ignore-error": ignore } = only?.attrs ?? {};
      const isOther = ok && Boolean(mode) && kept[0]?.mode !== mode;
      const isLost =
        ok && ignore !== undefined && !/^(?:0|f|false|F|FALSE|False)$/.test(ignore) && !kept[0]?.ignoreError;
      const told = [
        rules.includes("cache-same-place"),
        rules.some((rule) => /mode|blank/.test(rule)),
        rules.includes("cache-bad-value"),
      ];
      if (told[0] === ok || (only && (told[1] !== isOther || told[2] !== isLost)))
        different.push({ entries, buildkit, ok, kept, rules });
    }
  }
  expect(different).toEqual([]);
});
