import { expect, test } from "vitest";
import { cacheFrom, cacheTo } from "../../src/cache/builders.ts";
import { parseCache } from "../../src/cache/parse-cache.ts";
import { formatCache } from "../../src/cache/format-cache.ts";
import type { CacheFrom, CacheTo } from "../../src/generated/cache-types.ts";
import { cacheBackends } from "../../src/records/cache/backends.ts";

test("there is a function for each backend and direction", () => {
  expect(Object.keys(cacheTo)).toEqual(Object.keys(cacheBackends));
  expect(Object.keys(cacheFrom)).toEqual(Object.keys(cacheBackends).filter((type) => type !== "inline"));
});

test("values become what the flags take", () => {
  expect(
    cacheTo.registry({ ref: "ghcr.io/acme/app:cache", mode: "max", "compression-level": 3, "registry.insecure": true }),
  ).toEqual({
    type: "registry",
    attrs: { ref: "ghcr.io/acme/app:cache", mode: "max", "compression-level": "3", "registry.insecure": "true" },
  });
  expect(cacheTo.s3({ bucket: "b", name: ["main", "feature"], touch_refresh: "168h", upload_parallelism: 8 })).toEqual({
    type: "s3",
    attrs: { bucket: "b", name: "main;feature", touch_refresh: "168h", upload_parallelism: "8" },
  });
  expect(cacheFrom.gha({ version: 2, timeout: "1h30m" })).toEqual({
    type: "gha",
    attrs: { version: "2", timeout: "1h30m" },
  });
  expect(cacheTo.inline()).toEqual({ type: "inline", attrs: {} });
});

const examples = Object.entries(cacheBackends).flatMap(([type, backend]) =>
  Object.entries(backend.attributes).map(([name, attribute]) => ({ type, name, attribute })),
);

test.for(examples)("the example of $type $name is taken, and read as it was meant", ({ type, name, attribute }) => {
  for (const direction of attribute.directions) {
    const functions = (direction === "export" ? cacheTo : cacheFrom) as unknown as Record<
      string,
      (given: object) => never
    >;
    const plain =
      attribute.kind === "bool"
        ? attribute.example === "true"
        : attribute.kind === "int"
          ? Number(attribute.example)
          : attribute.example;
    const least = { registry: { ref: "a" }, local: direction === "export" ? { dest: "a" } : { src: "a" } };
    const entry = functions[type]?.({ ...least[type as "registry"], [name]: plain });
    expect(entry).toMatchObject({ type, attrs: { [name]: attribute.example } });
    const { entries } = parseCache(formatCache(entry as never, "cli"), { direction });
    expect(entries).toEqual([entry]);
  }
});

const to = cacheTo as unknown as Record<string, (given?: unknown) => unknown>;
const from = cacheFrom as unknown as typeof to;

test.for([
  [
    () => to["registry"]?.(),
    "cacheTo.registry needs ref: The image name under which the cache is stored, such as `ghcr.io/acme/app:cache`.",
  ],
  [() => to["registry"]?.({ ref: "" }), 'cacheTo.registry: ref is ""; it takes a text that is not empty.'],
  [() => to["registry"]?.({ ref: "a", mode: "MAX" }), 'cacheTo.registry: mode is "MAX"; it takes min or max.'],
  [() => to["registry"]?.({ ref: "a", modee: "max" }), 'cacheTo.registry has no attribute "modee"; did you mean mode?'],
  [
    () => from["registry"]?.({ ref: "a", mode: "max" }),
    'cacheFrom.registry has no attribute "mode"; it has an effect only in the other direction.',
  ],
  [
    () => to["registry"]?.({ ref: "a", "ignore-error": "yes" }),
    'cacheTo.registry: ignore-error is "yes"; it takes true or false.',
  ],
  [
    () => to["s3"]?.({ upload_parallelism: 0 }),
    "cacheTo.s3: upload_parallelism is 0; it takes a whole number from 1 on.",
  ],
  [
    () => to["s3"]?.({ upload_parallelism: 1.5 }),
    "cacheTo.s3: upload_parallelism is 1.5; it takes a whole number from 1 on.",
  ],
  [
    () => to["s3"]?.({ name: ["a;b"] }),
    'cacheTo.s3: name is ["a;b"]; it takes a name without semicolons, or several in a list.',
  ],
  [() => to["s3"]?.({ name: [] }), "cacheTo.s3: name is []; it takes a name without semicolons, or several in a list."],
  [
    () => to["s3"]?.({ touch_refresh: "7d" }),
    'cacheTo.s3: touch_refresh is "7d"; it takes a Go duration, such as 90s or 1h30m.',
  ],
  [() => to["s3"]?.({ secret_access_key: 1234 }), "cacheTo.s3: secret_access_key takes a text that is not empty."],
  [() => to["gha"]?.(null), "cacheTo.gha: the attributes are null; write an object, such as {}."],
  [
    () => to["gha"]?.(JSON.parse('{"__proto__":"x"}')),
    'cacheTo.gha has no attribute "__proto__"; it has scope, token, url, url_v2, version, timeout, repository, ghtoken, mode, ignore-error.',
  ],
] as const)("%s: %s", ([call, message]) => {
  expect(call).toThrow(expect.objectContaining({ name: "BundleError", message }));
});

test("types know what belongs where", () => {
  const written: CacheTo = { type: "gha", mode: "max", scope: "api" };
  const read: CacheFrom = { type: "registry", ref: "a" };
  expect([written.type, read.type]).toEqual(["gha", "registry"]);
  // @ts-expect-error a word that BuildKit would read as min
  expect(() => cacheTo.gha({ mode: "MAX" })).toThrow();
  // @ts-expect-error ref is missing
  expect(() => cacheTo.registry({})).toThrow();
  // @ts-expect-error an import has no mode
  expect(() => cacheFrom.gha({ mode: "max" })).toThrow();
  // @ts-expect-error there is no such import
  expect(() => cacheFrom.inline()).toThrow();
  // @ts-expect-error a number without its unit
  expect(() => cacheTo.gha({ timeout: "20" })).toThrow();
});
