import { Ajv, type ValidateFunction } from "ajv";
import { describe, expect, test } from "vitest";
import { type CacheFileName, cacheFileSchema } from "../../src/emit/cache-files.ts";
import { cacheSchema } from "../../src/emit/cache-schema.ts";
import { editorKeywords } from "../../src/emit/json-schema.ts";
import { lines } from "../../src/records/release.ts";

function compileFile(file: CacheFileName, buildkit: string): ValidateFunction {
  const ajv = new Ajv({ strict: true, strictTypes: true, strictTuples: true });
  ajv.addVocabulary([...editorKeywords]);
  return ajv.compile(cacheFileSchema(file, buildkit));
}

function target(entry: unknown): unknown {
  return { group: { default: {} }, target: { app: { tags: [], "cache-to": [entry] } } };
}

function service(entry: unknown): unknown {
  return { name: "x", services: { app: { build: { cache_to: [entry] } } } };
}

describe.for(lines)("files for BuildKit $line", ({ line }) => {
  const bake = compileFile("docker-bake.json", line);
  const compose = compileFile("compose.json", line);

  test("take every example, and everything that is no cache", () => {
    const { examples: texts = [] } = cacheSchema({ direction: "export", form: "string", buildkit: line });
    const { examples: objects = [] } = cacheSchema({ direction: "export", form: "object", buildkit: line });
    expect([...texts, ...objects].filter((entry) => !bake(target(entry)))).toEqual([]);
    expect(texts.filter((entry) => !compose(service(entry)))).toEqual([]);
    expect(bake({ variable: { TAG: { default: "a" } }, function: [] })).toBe(true);
    expect(compose({ services: { app: { image: "a", build: "." } }, volumes: null })).toBe(true);
  });

  test("take what bake and Compose fill in", () => {
    expect(bake(target({ type: "registry", ref: "${REF}", mode: "${MODE}", "force-compression": "${FORCE}" }))).toBe(
      true,
    );
    expect(bake(target("type=${TYPE}"))).toBe(true);
    expect(bake({ target: { app: { "cache-to": "${CACHES}" } } })).toBe(true);
    expect(compose(service("$CACHE"))).toBe(true);
    expect(compose(service("type=registry,ref=a,mode=${MODE:-max}"))).toBe(true);
  });

  test("refuse what is wrong", () => {
    expect(bake(target({ type: "gha", mode: "MAX" }))).toBe(false);
    expect(bake(target({ type: "gcs" }))).toBe(false);
    expect(bake(target("type=registry"))).toBe(false);
    expect(bake({ target: { app: { "cache-from": ["type=inline"] } } })).toBe(false);
    expect(compose(service("type=gha, mode=max"))).toBe(false);
    expect(compose(service({ type: "gha" }))).toBe(false);
    expect(compose({ services: { app: { build: { "x-bake": { "cache-to": ["type=gcs"] } } } } })).toBe(false);
  });
});
