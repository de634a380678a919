import { describe, expect, test } from "vitest";
import { getLanguageService } from "vscode-json-languageservice";
import { TextDocument } from "vscode-languageserver-textdocument";
import { cacheFileSchema } from "../../src/emit/cache-files.ts";

/** The document without its cursor `|`, and where that stood. */
function open(marked: string): { document: TextDocument; offset: number } {
  const document = TextDocument.create("file:///docker-bake.json", "json", 1, marked.replace("|", ""));
  return { document, offset: marked.indexOf("|") };
}

const service = getLanguageService({});
service.configure({
  validate: true,
  allowComments: false,
  schemas: [{ uri: "x:bake", fileMatch: ["*"], schema: cacheFileSchema("docker-bake.json") }],
});

function target(list: string): string {
  return `{ "variable": { "TAG": {} }, "target": { "app": { "context": ".", "cache-to": [${list}] } } }`;
}

async function mistakes(list: string): Promise<string[]> {
  const { document } = open(target(list));
  const found = await service.doValidation(document, service.parseJSONDocument(document));
  return found.map(({ range, message }) => `${document.getText(range)}: ${message as string}`);
}

async function offered(list: string): Promise<string[]> {
  const { document, offset } = open(target(list));
  const { items = [] } =
    (await service.doComplete(document, document.positionAt(offset), service.parseJSONDocument(document))) ?? {};
  return items.map(({ label }) => label);
}

describe("VS Code, in a bake file of JSON", () => {
  test("is silent about what is right", async () => {
    expect(
      await mistakes(
        '{ "type": "registry", "ref": "ghcr.io/acme/app:${TAG}", "mode": "max", "registry.insecure": true }',
      ),
    ).toEqual([]);
    expect(
      await mistakes(
        '"type=registry,ref=ghcr.io/acme/app", "type=${T}", { "type": "gha", "mode": "${MODE}", "version": 2 }, { "type": "${T}", "x": 1 }',
      ),
    ).toEqual([]);
  });

  test("says what is wrong, at its place", async () => {
    expect(await mistakes('{ "type": "registry", "ref": "a", "modee": "max" }')).toMatchInlineSnapshot(`
      [
        ""modee": Property modee is not allowed.",
      ]
    `);
    expect(await mistakes('{ "type": "registry", "ref": "a", "mode": "MAX" }')).toMatchInlineSnapshot(`
      [
        ""MAX": Value is not accepted. Valid values: "min", "max".",
      ]
    `);
    expect(await mistakes('{ "type": "registry" }')).toMatchInlineSnapshot(`
      [
        "{: Missing property "ref".",
      ]
    `);
    expect(await mistakes('{ "type": "gcs" }')).toMatchInlineSnapshot(`
      [
        ""gcs": Value is not accepted. Valid values: "registry", "local", "inline", "gha", "s3", "azblob".",
      ]
    `);
    expect(await mistakes('{ "type": "gha", "ignore-error": "yes" }')).toMatchInlineSnapshot(`
      [
        ""yes": ignore-error takes true or false.",
      ]
    `);
    expect(await mistakes('{ "type": "s3", "upload_parallelism": 0 }')).toMatchInlineSnapshot(`
      [
        "0: Value is below the minimum of 1.",
      ]
    `);
    expect(await mistakes('"type=gha,mode=MAX"')).toMatchInlineSnapshot(`
      [
        ""type=gha,mode=MAX": mode takes min or max; with anything else, min is used, and the layers of intermediate stages are not stored.",
      ]
    `);
    expect(await mistakes('"type=gha, mode=max"')).toMatchInlineSnapshot(`
      [
        ""type=gha, mode=max": type=gha takes scope, token, url, url_v2, version, timeout, repository, ghtoken, mode, ignore-error, each as name=value.",
      ]
    `);
  });

  test("offers types, the attributes of the type, and words", async () => {
    expect(await offered('{ "type": | }')).toMatchInlineSnapshot(`
      [
        ""registry"",
        ""local"",
        ""inline"",
        ""gha"",
        ""s3"",
        ""azblob"",
      ]
    `);
    expect(await offered('{ "type": "gha", "|" }')).toMatchInlineSnapshot(`
      [
        "scope",
        "token",
        "url",
        "url_v2",
        "version",
        "timeout",
        "repository",
        "ghtoken",
        "mode",
        "ignore-error",
      ]
    `);
    expect(await offered('{ "type": "registry", "mode": | }')).toMatchInlineSnapshot(`
      [
        ""min"",
        ""max"",
      ]
    `);
    expect(await offered('{ "type": "registry", "ignore-error": | }')).toMatchInlineSnapshot(`
      [
        "false",
        "true",
      ]
    `);
    expect(await offered("|")).toMatchInlineSnapshot(`
      [
        "type=registry",
        "type=local",
        "type=inline",
        "type=gha",
        "type=s3",
        "type=azblob",
      ]
    `);
  });

  test.for([
    ['{ "type": "registry", "ref": "a", "mo|de": "max" }', "How much goes into the cache: `min` stores"],
    ['{ "type": "gha", "scope": "a|" }', "/reference/cache/gha/#scope"],
    ['{ "type": "g|ha" }', "`gha`: Keeps the cache in GitHub's own cache service"],
    ['"type=gh|a"', "Keeps the cache in GitHub's own cache service"],
  ] as const)("shows the reference of %s", async ([list, text]) => {
    const { document, offset } = open(target(list));
    const hover = await service.doHover(document, document.positionAt(offset), service.parseJSONDocument(document));
    expect(JSON.stringify(hover?.contents)).toContain(text);
  });
});
