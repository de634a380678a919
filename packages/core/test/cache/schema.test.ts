import { Ajv, type ValidateFunction } from "ajv";
import { describe, expect, test } from "vitest";
import { cacheSchema, type CacheSchemaOptions } from "../../src/emit/cache-schema.ts";
import { parseCache } from "../../src/cache/parse-cache.ts";
import { editorKeywords } from "../../src/emit/json-schema.ts";
import type { CacheDirection } from "../../src/records/cache/backend.ts";
import { lines } from "../../src/records/release.ts";
import { Random } from "../random.ts";
import { generateObject } from "./generate-object.ts";
import { objectionTo } from "./judge-object.ts";

const directions: CacheDirection[] = ["export", "import"];
const some = lines.filter(({ line }) => ["0.10", "0.12", "0.16", "0.20", "0.30", "0.32"].includes(line));
const cases = some.flatMap(({ line, newest }) => directions.map((direction) => ({ line, newest, direction })));

function compile(options: CacheSchemaOptions): ValidateFunction {
  const ajv = new Ajv({ strict: true, strictTypes: true, strictTuples: true, strictRequired: false });
  ajv.addVocabulary([...editorKeywords]);
  return ajv.compile(cacheSchema(options));
}

describe.for(cases)("objects of BuildKit $line, $direction", ({ line, newest, direction }) => {
  test("are accepted exactly when the records allow them", () => {
    const validate = compile({ direction, form: "object", buildkit: line });
    const random = new Random(20_261_123);
    const seen = { right: 0, wrong: 0 };
    for (let i = 0; i < 10_000; i++) {
      const value = generateObject(random);
      const objection = objectionTo(value, direction, newest);
      if (validate(value) !== (objection === undefined)) expect({ value, objection }).toBe(validate.errors);
      seen[objection === undefined ? "right" : "wrong"]++;
    }
    expect(seen.right).toBeGreaterThan(200);
    expect(seen.wrong).toBeGreaterThan(200);
  });
});

describe.for(cases)("texts of BuildKit $line, $direction", ({ line, direction }) => {
  test("are accepted exactly when the same object is, in any order, case of names and quoting", () => {
    const object = compile({ direction, form: "object", buildkit: line });
    const text = compile({ direction, form: "string", buildkit: line });
    const random = new Random(20_261_123);
    for (let i = 0; i < 10_000; i++) {
      const entry = generateObject(random);
      if (!isWritable(entry)) continue;
      const written = writeText(entry, random);
      // A text with a variable passes, whatever it will be.
      if (text(written) !== (written.includes("${") || object(entry)))
        expect({ written, entry, errors: text.errors }).toBe(object.errors);
    }
  });
});

function isWritable(entry: Record<string, unknown>): entry is Record<string, string> {
  const pairs = Object.entries(entry);
  return pairs.length > 0 && pairs.every(([name, value]) => name === name.toLowerCase() && typeof value === "string");
}

function writeText(entry: Record<string, string>, random: Random): string {
  const fields = Object.entries(entry).map(([name, value]) => {
    const cased = random.chance(20) ? name.toUpperCase().replaceAll("K", random.pick(["K", "\u212a"])) : name;
    const field = `${cased}=${value}`;
    return /[",]|\n$/.test(field) || random.chance(30) ? `"${field.replaceAll('"', '""')}"` : field;
  });
  const shuffled = fields.map((field) => ({ field, key: random.below(1000) })).toSorted((a, b) => a.key - b.key);
  return shuffled.map(({ field }) => field).join(",") + random.pick(["", "", "", "\n", "\r\n"]);
}

describe("texts", () => {
  const exported = compile({ direction: "export", form: "string" });
  const imported = compile({ direction: "import", form: "string" });

  test.for([
    "ghcr.io/acme/app:cache",
    "ghcr.io/acme/app:cache,localhost:5000/b@sha256:abc",
    "mode=max,ref=a,type=registry",
    'type=local,"dest=/a,b"',
    '"type=gha"',
    "type=inline",
    '"ghcr.io/acme/app",b:c',
    "type=registry,ref=a,mode=${MODE}",
    "type=gha,scope=${{ github.ref }},timeout={{ .Timeout }}",
    "",
  ])("accepted: %s", (text) => {
    expect(exported(text)).toBe(true);
  });

  test.for([
    [
      "type=Registry,ref=a",
      "Write type= and one of registry, local, inline, gha, s3, azblob, or the name of an image alone.",
    ],
    ["ghcr.io/a b", "Write type= and one of registry, local, inline, gha, s3, azblob, or the name of an image alone."],
    [
      "ref=a,mode=max",
      "Write type= and one of registry, local, inline, gha, s3, azblob, or the name of an image alone.",
    ],
    [
      "type=gha, mode=max",
      "type=gha takes scope, token, url, url_v2, version, timeout, repository, ghtoken, mode, ignore-error, each as name=value.",
    ],
    ["type=inline,", "type=inline takes mode, ignore-error, each as name=value."],
    [
      'type=local,dest="/a"',
      "type=local takes dest, tag, reset, mode, ignore-error, oci-mediatypes, image-manifest, compression, compression-level, force-compression, each as name=value.",
    ],
    ["type=local", "type=local needs dest."],
    ["type=local,dest=", "type=local needs dest."],
    [
      "type=gha,mode=MAX",
      "mode takes min or max; with anything else, min is used, and the layers of intermediate stages are not stored.",
    ],
    [
      "type=gha,timeout=20",
      "timeout takes a Go duration, such as 90s or 1h30m; with anything else, an export stops the build before its first step, an import leaves the cache out.",
    ],
  ] as const)("refused: %s", ([text, message]) => {
    expect(exported(text)).toBe(false);
    expect(messagesFor(text)).toEqual([message]);
  });

  test("of imports have no mode and no inline", () => {
    expect(imported("type=gha,scope=a")).toBe(true);
    expect(imported("type=gha,mode=max")).toBe(false);
    expect(imported("type=inline")).toBe(false);
  });

  test.for(["type=registry,", '"",', '"', '"""', "a=b,", "Type=gha,mode=", "type=gha,timeout=1", '"type=local",'])(
    "made of %j alone are refused however long they are",
    (piece) => {
      expect(exported(piece.repeat(20_000))).toBe(false);
    },
  );

  test("with a number of any length are read", () => {
    expect(exported(`type=gha,timeout=${"1".repeat(100_000)}h`)).toBe(true);
    expect(exported(`type=gha,timeout=${"1".repeat(100_000)}`)).toBe(false);
  });
});

/** What an editor says, which shows the text of the pattern that does not match. */
function messagesFor(text: string): (string | undefined)[] {
  const ajv = new Ajv({ strict: true, verbose: true });
  ajv.addVocabulary([...editorKeywords]);
  const validate = ajv.compile(cacheSchema({ direction: "export", form: "string" }));
  validate(text);
  return (validate.errors ?? [])
    .filter(({ keyword }) => keyword === "pattern")
    .map(({ parentSchema }) => (parentSchema as { patternErrorMessage?: string }).patternErrorMessage);
}

test.for(cases)("the examples and defaults of $line are right, $direction", ({ line, direction }) => {
  const { examples = [] } = cacheSchema({ direction, form: "string", buildkit: line });
  const text = compile({ direction, form: "string", buildkit: line });
  expect(examples.length).toBeGreaterThanOrEqual(3);
  expect(examples.filter((example) => !text(example))).toEqual([]);
  const { allOf = [] } = cacheSchema({ direction, form: "object", buildkit: line });
  const object = compile({ direction, form: "object", buildkit: line });
  for (const schema of allOf) {
    const { required = [], properties = {} } = schema.then ?? {};
    const least = Object.fromEntries(required.map((name) => [name, properties[name]?.examples?.[0]]));
    for (const [name, { examples: shown = [], default: preset }] of Object.entries(properties)) {
      for (const value of preset === undefined ? shown : [...shown, preset]) {
        const entry = { ...least, [name]: value, type: schema.if?.properties?.["type"]?.const };
        expect(object(entry), JSON.stringify(entry)).toBe(true);
      }
    }
  }
});

test("hovers have at most 8 lines, the address last", () => {
  for (const direction of directions) {
    for (const schema of cacheSchema({ direction, form: "object" }).allOf ?? []) {
      for (const [name, { description = "" }] of Object.entries(schema.then?.properties ?? {})) {
        const rows = description.split("\n");
        if (name !== "type") expect(rows.at(-1)).toMatch(/^https:.*#/);
        expect(rows.length, name).toBeLessThanOrEqual(8);
      }
    }
  }
});

test.for(directions)("what parseCache has nothing to say about is accepted, %s", (direction) => {
  const text = compile({ direction, form: "string" });
  const random = new Random(20_261_123);
  let right = 0;
  for (let i = 0; i < 10_000; i++) {
    const entry = generateObject(random);
    if (!isWritable(entry)) continue;
    const written = writeText(entry, random);
    const { outcome, diagnostics } = parseCache(written, { direction });
    if (outcome !== "ok" || diagnostics.some(({ severity }) => severity !== "info")) continue;
    expect(text(written), written).toBe(true);
    right++;
  }
  expect(right).toBeGreaterThan(150);
});
