import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { keyUrl, mistake, records, schemaComment, walk } from "../../packages/core/src/index.ts";
import { describe, expect, onTestFinished, test } from "vitest";
import { LanguageServer } from "./language-server.ts";
import { project, schema, settings, setup } from "./project.ts";

const tombi = join(process.cwd(), "node_modules/@tombi-toml/cli-linux-x64/tombi");
const { seen } = setup("tombi");
const [marked] = seen.diagnostics;
const path = ["worker", "oci", "max-parallelism"];

/** Whether a key stands in the same table as `path`. */
function isBeside(other: string[]): boolean {
  return other.length === path.length && other.join(".").startsWith("worker.oci.");
}

interface Outcome {
  status: number;
  output: string;
}

async function lint(
  folder: string,
  args: string[] = ["--offline"],
  env: Record<string, string> = {},
): Promise<Outcome> {
  try {
    const { stdout, stderr } = await promisify(execFile)(tombi, ["lint", ...args], {
      cwd: folder,
      env: { ...process.env, NO_COLOR: "1", ...env },
    });
    return { status: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { status: code, output: stdout + stderr };
  }
}

/** Every way to say which schema a file has: the file, what is above the mistake, and what else is in the project. */
const ways: [string, { file: string; above: string; files: Record<string, string> }][] = [
  ["the settings that init writes", { file: "buildkitd.toml", above: "", files: settings("tombi") }],
  ["the same for a name with a middle", { file: "ci/buildkitd.arm64.toml", above: "", files: settings("tombi") }],
  ["a comment", { file: "any.toml", above: `${schemaComment(schema)}\n`, files: {} }],
  [
    "a comment below others",
    { file: "ci/any.toml", above: `# buildkit: 0.17\n${schemaComment(`../${schema}`)}\n`, files: {} },
  ],
];

describe.skipIf(!existsSync(tombi))("Tombi", () => {
  test("is the release that the pages name", async () => {
    const { stdout } = await promisify(execFile)(tombi, ["--version"]);
    expect(stdout.toLowerCase()).toMatch(seen.with.toLowerCase());
  });

  test.for(ways)("marks a misspelt key once where it stands, with %s", async ([, { file, above, files }]) => {
    const folder = project({ ...files, [file]: above + mistake });
    const { status, output } = await lint(folder);
    const line = above.split("\n").length + 1;
    expect(status).toBe(1);
    const errors = [...output.matchAll(/Error: (.*)\n.*\/(\S+)$/gm)].map(([, message, place]) => ({ message, place }));
    expect(errors).toEqual([{ message: marked?.message, place: `${basename(file)}:${line}:1` }]);
  });

  test.for(ways)("marks, explains and offers keys in an editor, with %s", async ([, { file, above, files }]) => {
    const text = `${above}${mistake}\n`;
    const server = await LanguageServer.start(tombi, ["lsp", "--offline"], project({ ...files, [file]: text }));
    const first = above.split("\n").length - 1;
    const diagnostics = await server.open(file, text);
    expect(diagnostics).toHaveLength(1);
    const start = { line: first + 1, character: 0 };
    const end = { line: first + 1, character: "max_parallelism = 4".length };
    expect(diagnostics[0]).toMatchObject({ message: marked?.message, severity: 1, range: { start, end } });
    const hover = await server.hover(file, { line: first + 2, character: 3 });
    expect(hover).toContain(path.join("."));
    expect(hover).toContain("How many build steps run at once");
    expect(hover).toContain("Default: `0`");
    expect(hover).toContain(keyUrl(path));
    const offered = await server.completion(file, { line: first + 3, character: 0 });
    const keys = [...walk(records)].flatMap((entry) => (isBeside(entry.path) ? [entry.path.at(-1)] : []));
    const names = offered.map(({ label }) => label);
    expect(names.length).toBeGreaterThan(20);
    expect(keys).toEqual(expect.arrayContaining(names));
    expect(names).not.toContain("max-parallelism");
    expect(offered.filter(({ deprecated }) => deprecated).map(({ label }) => label)).toEqual(["gckeepstorage"]);
    await server.stop();
  });

  test("offers the words that a key takes", async () => {
    const text = "[worker.oci]\nnetworkMode = \n";
    const server = await LanguageServer.start(
      tombi,
      ["lsp", "--offline"],
      project({ ...settings("tombi"), "buildkitd.toml": text }),
    );
    await server.open("buildkitd.toml", text);
    const offered = await server.completion("buildkitd.toml", { line: 1, character: 14 });
    expect(offered.map(({ label }) => label)).toEqual(['"auto"', '"cni"', '"host"', '"bridge"']);
    await server.stop();
  });

  test("fetches a schema by its address, and keeps it for work without a network", async () => {
    const folder = project({ "buildkitd.toml": mistake });
    let asked = 0;
    const text = readFileSync(join(folder, schema));
    const server = createServer((_request, response) => {
      asked += 1;
      response.end(text);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/buildkitd.strict.json`;
    const env = { XDG_CACHE_HOME: join(folder, "cache") };
    // Without its own catalogue of schemas nothing but ours is fetched.
    const own = "[schema]\ncatalog = { paths = [] }\n\n";
    const online = project({ "buildkitd.toml": mistake, "tombi.toml": own + settings("tombi", address)["tombi.toml"] });
    expect((await lint(online, ["--offline"], env)).status).toBe(0);
    expect((await lint(online, [], env)).output).toContain(marked?.message);
    expect((await lint(online, ["--offline"], env)).output).toContain(marked?.message);
    expect(asked).toBe(1);
  });

  test("has the limits that the pages tell", async () => {
    const missing = project({ ...settings("tombi", "no-such-schema.json"), "buildkitd.toml": mistake });
    const { status, output } = await lint(missing);
    expect({ status, warns: output.includes("Warning: failed to get document schema") }).toEqual({
      status: 0,
      warns: true,
    });
    const apart = project({ "buildkitd.toml": "[worker.oci]\n[log]\n[worker.containerd]\n" });
    expect((await lint(apart)).output).toContain("Warning: defining tables out-of-order");
  });

  test("reads the first settings that it finds, and no others", async () => {
    const [file] = setup("tombi").files;
    if (file?.kind !== "table") throw new Error("Tombi has settings in TOML");
    const names = file.places.flatMap((place) => (place.table ? [] : [place.path]));
    const ours = settings("tombi")["tombi.toml"] ?? "";
    for (const [index, name] of names.entries()) {
      const later = Object.fromEntries(names.slice(index + 1).map((other) => [other, "[lint]\n"]));
      expect((await lint(project({ [name]: ours, ...later, "buildkitd.toml": mistake }))).status, name).toBe(1);
      const sooner = Object.fromEntries(names.slice(0, index).map((other) => [other, "[lint]\n"]));
      const expected = index === 0 ? 1 : 0;
      expect((await lint(project({ [name]: ours, ...sooner, "buildkitd.toml": mistake }))).status, name).toBe(expected);
    }
    const below = project({ "tombi.toml": ours, "ci/tombi.toml": "[lint]\n", "ci/buildkitd.toml": mistake });
    expect((await lint(join(below, "ci"))).status).toBe(0);
  });
});
