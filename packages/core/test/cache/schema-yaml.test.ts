import { describe, expect, test } from "vitest";
import { TextDocument } from "vscode-languageserver-textdocument";
import { getLanguageService } from "yaml-language-server";
import { cacheFileSchema } from "../../src/emit/cache-files.ts";

// The service keeps what it has read by name and version.
let version = 0;

/** The document without its cursor `|`, and where that stood. */
function open(marked: string): { document: TextDocument; offset: number } {
  const document = TextDocument.create("file:///compose.yaml", "yaml", ++version, marked.replace("|", ""));
  return { document, offset: marked.indexOf("|") };
}

const yaml = getLanguageService({
  schemaRequestService: (uri) => Promise.reject(new Error(`nothing is fetched: ${uri}`)),
  workspaceContext: { resolveRelativePath: (path) => path },
  telemetry: {
    send: () => {},
    sendTrack: () => {},
    sendError: (_, error) => {
      throw error;
    },
  },
});
const compose = { uri: "x:compose", fileMatch: ["*"], schema: cacheFileSchema("compose.json") };
yaml.configure({ validate: true, completion: true, hover: true, schemas: [compose], yamlVersion: "1.2" });

function composeFile(list: string): string {
  return `services:\n  app:\n    image: app\n    build:\n      context: .\n      cache_to:\n${list}\n`;
}

async function yamlMistakes(text: string): Promise<string[]> {
  const { document } = open(text);
  const found = await yaml.doValidation(document, false);
  return found.map(({ range, message }) => `${document.getText(range)}: ${message as string}`);
}

describe("the YAML language server, in a compose file", () => {
  test("is silent about what is right", async () => {
    expect(
      await yamlMistakes(
        composeFile(
          "        - type=registry,ref=ghcr.io/acme/app:${TAG:-cache},mode=max\n        - type=${T}\n        - 'type=local,\"dest=/a,b\"'",
        ),
      ),
    ).toEqual([]);
    expect(
      await yamlMistakes(
        "services:\n  app:\n    build: .\n  other:\n    build:\n      x-bake:\n        cache-to: type=inline\n        cache-from:\n          - type=gha\n",
      ),
    ).toEqual([]);
  });

  test("says what is wrong, at its place", async () => {
    expect(await yamlMistakes(composeFile("        - type=gha,mode=MAX"))).toMatchInlineSnapshot(`
      [
        "type=gha,mode=MAX: mode takes min or max; with anything else, min is used, and the layers of intermediate stages are not stored.",
      ]
    `);
    expect(await yamlMistakes(composeFile("        - type=registry,reff=a,ref=b"))).toMatchInlineSnapshot(`
      [
        "type=registry,reff=a,ref=b: type=registry takes ref, registry.insecure, mode, ignore-error, oci-mediatypes, image-manifest, compression, compression-level, force-compression, each as name=value.",
      ]
    `);
    expect(await yamlMistakes(composeFile("        - type=registry"))).toMatchInlineSnapshot(`
      [
        "type=registry: type=registry needs ref.",
      ]
    `);
    expect(await yamlMistakes(composeFile("        - type: registry"))).toMatchInlineSnapshot(`
      [
        "type: registry
      : Incorrect type. Expected "string".",
      ]
    `);
    expect(await yamlMistakes(composeFile("        type=gha"))).toMatchInlineSnapshot(`
      [
        "type=gha: Incorrect type. Expected "array".",
      ]
    `);
  });

  test("offers whole entries, and shows the reference", async () => {
    const { document, offset } = open(composeFile("        - |"));
    const { items } = await yaml.doComplete(document, document.positionAt(offset), false);
    expect(items.map(({ label }) => label)).toMatchInlineSnapshot(`
      [
        "type=registry",
        "type=local",
        "type=inline",
        "type=gha",
        "type=s3",
        "type=azblob",
      ]
    `);
    const written = open(composeFile("        - type=gh|a"));
    const hover = await yaml.doHover(written.document, written.document.positionAt(written.offset));
    expect(hover?.contents).toMatchInlineSnapshot(`
      {
        "kind": "markdown",
        "value": "#### caches to write

      Keeps the cache in GitHub's own cache service, where it shares the quota of \`actions/cache\`. In a \`run:\` step its address and token are missing unless an action exposes them, and buildx then leaves the entry out without a word.

      https://buildkit-config.dev/reference/cache/gha/

      Source: [compose](x:compose)",
      }
    `);
  });
});
