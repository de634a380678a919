import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { CacheAttribute, CacheDirection, CacheKind } from "../../src/records/cache/backend.ts";
import { cacheBackends } from "../../src/records/cache/backends.ts";
import { isSince, lineOf, lines, oldest, type Version } from "../../src/records/release.ts";

/** What BuildKit's own source reads, with the first release that does; 0.8.0 stands for "0.8 or earlier". */
interface Upstream {
  backend: string;
  attribute: string;
  direction: CacheDirection;
  since: Version;
}

const upstream: Upstream[] = JSON.parse(readFileSync(new URL("upstream-attributes.json", import.meta.url), "utf8"));
const backends = Object.entries(cacheBackends);
const attributes = backends.flatMap(([type, backend]) =>
  Object.entries(backend.attributes).map(([name, attribute]) => ({ type, name, attribute })),
);

/** How each kind is written, as Go reads it. */
const shapes: Record<CacheKind, RegExp> = {
  bool: /^(?:1|t|T|TRUE|true|True|0|f|F|FALSE|false|False)$/,
  int: /^[+-]?\d+$/,
  string: /^.+$/,
  duration: /^(?:\d+(?:\.\d+)?(?:ns|us|ms|s|m|h))+$/,
  names: /^[^;]+(?:;[^;]+)*$/,
};

test("the backends come in the order that pages show them in", () => {
  expect(backends.map(([type]) => type)).toEqual(["registry", "local", "inline", "gha", "s3", "azblob"]);
  expect(backends.map(([, { type }]) => type)).toEqual(backends.map(([type]) => type));
});

describe("the attributes are those of upstream's source", () => {
  test.for(backends)("%s", ([type, backend]) => {
    const theirs = upstream
      .filter((row) => row.backend === type)
      .map(({ attribute, direction }) => `${attribute} ${direction}`);
    const ours = Object.entries(backend.attributes).flatMap(([name, { directions }]) =>
      directions.map((direction) => `${name} ${direction}`),
    );
    expect(ours.toSorted()).toEqual(theirs.toSorted());
  });

  test.for(upstream)("$backend $attribute $direction", ({ backend, attribute, direction, since }) => {
    expect(sinceOf(cacheBackends[backend]?.attributes[attribute], direction)).toBe(since);
  });
});

test.for(attributes)("$type $name", ({ type, attribute }) => {
  const backend = cacheBackends[type];
  expectReadable(attribute.doc);
  expect(attribute.source).toMatch(/^(?:buildx:)?[\w./-]+\.go:\d+$/);
  for (const version of releasesIn(attribute)) expect(isKnown(version), version).toBe(true);

  expect(attribute.directions.length).toBeGreaterThan(0);
  for (const direction of attribute.directions) {
    const begin = direction === "export" ? backend?.exportSince : backend?.importSince;
    expect(begin, `${type} has no ${direction}`).toBeDefined();
    expect(isSince(sinceOf(attribute, direction) as Version, begin as Version)).toBe(true);
  }

  expect(takes(attribute, attribute.example), attribute.example).toBe(true);
  for (const { value, doc } of attribute.values ?? []) {
    expect(value).toMatch(shapes[attribute.kind]);
    expect(doc).toMatch(/^[A-Z`].*\.$/);
  }
  for (const value of defaultsOf(attribute)) {
    // A default of several words describes a rule instead of a value.
    if (!value.includes(" ")) expect(takes(attribute, value), value).toBe(true);
  }
  if (Array.isArray(attribute.default)) expect(attribute.default[0]?.from).toBe(attribute.since);
  if (attribute.empty !== undefined) expect(takes(attribute, attribute.empty)).toBe(true);

  if (attribute.required) {
    const { says, unless } = attribute.required;
    expect(says.length).toBeGreaterThan(5);
    if (unless !== undefined) expect(Object.keys(backend?.attributes ?? {})).toContain(unless);
    expect(attribute.default).toBeUndefined();
  }
  if (attribute.kind !== "string" && attribute.kind !== "names") expect(attribute.bad).toBeDefined();
  if (attribute.values) expect(attribute.bad).toBeDefined();
  for (const { outcome, effect, says, readable } of attribute.bad ?? []) {
    expect(effect).toMatch(/^[a-z0-9`].*[^.]$/);
    expectPlain(effect);
    if (outcome === "fails") expect(says).toBeDefined();
    if (readable) expect(attribute.values).toBeDefined();
  }
  expectEveryRelease(attribute);
  for (const { name, side, buildx, note } of attribute.env ?? []) {
    expect(name).toMatch(/^[A-Z][A-Z0-9_]+$/);
    expect(buildx === undefined).toBe(side === "daemon");
    if (note !== undefined) expectPlain(note);
  }
});

test.for(backends)("%s as a whole", ([type, backend]) => {
  expectReadable(backend.doc);
  expect(backend.source).toMatch(/^[\w./-]+\.go:\d+$/);
  for (const version of [backend.exportSince, backend.importSince]) {
    if (version) expect(isKnown(version)).toBe(true);
  }
  for (const { text, cause } of backend.symptoms ?? []) {
    expect(text.trim()).toBe(text);
    expect(cause).toMatch(/^[A-Z`].*\.$/);
    expectPlain(cause);
  }
  for (const support of Object.values(backend.support)) {
    if (support === "import" || support === "both") expect(backend.importSince, type).toBeDefined();
    if (support === "export" || support === "both") expect(backend.exportSince, type).toBeDefined();
  }
  const texts = (backend.symptoms ?? []).map(({ text }) => text);
  expect(new Set(texts).size).toBe(texts.length);
});

test("what opens an account is marked as secret, and nothing else", () => {
  const secrets = attributes.filter(({ attribute }) => attribute.secret).map(({ type, name }) => `${type} ${name}`);
  expect(secrets.toSorted()).toEqual([
    "azblob secret_access_key",
    "gha ghtoken",
    "gha token",
    "s3 access_key_id",
    "s3 secret_access_key",
    "s3 session_token",
  ]);
});

test("examples show secrets by the name of a variable", () => {
  for (const { attribute } of attributes) {
    if (attribute.secret) expect(attribute.example).toMatch(/^\$[A-Z_]+$/);
  }
});

function sinceOf(attribute: CacheAttribute | undefined, direction: CacheDirection): Version | undefined {
  return (direction === "export" && attribute?.onExport?.since) || attribute?.since;
}

function takes(attribute: CacheAttribute, value: string): boolean {
  if (!shapes[attribute.kind].test(value)) return false;
  if (attribute.atLeast !== undefined && Number(value) < attribute.atLeast) return false;
  return attribute.values === undefined || attribute.values.some((allowed) => allowed.value === value);
}

function defaultsOf({ default: value = [] }: CacheAttribute): string[] {
  return typeof value === "string" ? [value] : value.map((entry) => entry.value);
}

function releasesIn(attribute: CacheAttribute): Version[] {
  const bad = (attribute.bad ?? []).flatMap(({ since, until }) => [since, until]);
  const byRelease = Array.isArray(attribute.default) ? attribute.default.map(({ from }) => from) : [];
  return [attribute.since, attribute.onExport?.since, ...bad, ...byRelease].filter((version) => version !== undefined);
}

/** A value that is wrong has one outcome in every release that has the attribute. */
function expectEveryRelease({ bad, since }: CacheAttribute): void {
  if (!bad) return;
  const always = bad.filter(({ readable }) => !readable);
  for (const { newest } of lines.filter((line) => isSince(line.newest, since))) {
    const rows = always.filter(
      (row) => (!row.since || isSince(newest, row.since)) && !(row.until && isSince(newest, row.until)),
    );
    expect(rows, newest).toHaveLength(1);
  }
}

/** Whether upstream made this release: no later than the newest patch of its line, or older than all lines. */
function isKnown(version: Version): boolean {
  const line = lines.find((described) => described.line === lineOf(version));
  return isSince((line ?? oldest).newest, version) && /^0\.\d+\.\d+$/.test(version);
}

function expectReadable(doc: string): void {
  const [first = ""] = /^.*?[.](?= [A-Z`]|$)/.exec(doc) ?? [];
  expect(first).toMatch(/^[A-Z`].*\.$/);
  expect(first.length, first).toBeLessThanOrEqual(110);
  expect(doc).toMatch(/[.]$/);
  expect(doc.split(/\s+/).length, "words").toBeLessThanOrEqual(120);
  expectPlain(doc);
}

/** Our own sentences; what BuildKit prints may well say "invalid". */
function expectPlain(text: string): void {
  expect(text.replaceAll(/`[^`]*`/g, "")).not.toMatch(/\b(?:invalid|please|should|simply|consider)\b/i);
}
