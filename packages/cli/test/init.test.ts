import { readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { editors, lines, mistake } from "@buildkit-config/core";
import { describe, expect, test } from "vitest";
import { commands } from "../src/commands.ts";
import { run } from "./command.ts";
import { type Scratch, scratch } from "./scratch.ts";

const ids = editors.map(({ id }) => id);

/** A folder in which nothing is installed. */
function bare(files: Readonly<Record<string, string>> = {}): Scratch {
  const folder = scratch(files);
  rmSync(join(folder.path, "node_modules"), { recursive: true });
  return folder;
}

/** Every file with its text. */
function contents(folder: Scratch): Record<string, string> {
  const names = readdirSync(folder.path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.path.length + 1));
  return Object.fromEntries(names.toSorted().map((name) => [name, folder.read(name)]));
}

/** Lines of ours; those of the files themselves are as long as they have to be. */
function sentences(stdout: string): string[] {
  return stdout.split("\n").filter((line) => !line.startsWith("  "));
}

describe("init for an editor", () => {
  test("takes the editors that there are records of", () => {
    expect(commands["init"]?.options["editor"]?.choices).toEqual(ids);
  });

  test.for(ids)("shows what it would write for %s, writes it when told to, and nothing a second time", async (id) => {
    const folder = bare();
    const shown = run(["init", "--editor", id], { cwd: folder.path });
    expect(shown).toMatchObject({ status: 0, stderr: "" });
    expect(contents(folder)).toEqual({});
    await expect(shown.stdout).toMatchFileSnapshot(`golden/init-${id}.txt`);

    const written = run(["init", "--editor", id, "--write"], { cwd: folder.path });
    expect(written).toMatchObject({ status: 0, stderr: "" });
    const files = contents(folder);
    expect(Object.keys(files)).toEqual(
      editors
        .find((editor) => editor.id === id)
        ?.files.map(({ path }) => path)
        .toSorted(),
    );
    expect(written.stdout).toContain(`Written: ${Object.keys(files).toReversed().join(", ")}.`);
    const [blank, ...texts] = Object.values(files).flatMap((text) => text.split("\n").toReversed());
    expect(blank).toBe("");
    for (const line of texts) expect(shown.stdout).toContain(line);

    const again = run(["init", "--editor", id, "--write"], { cwd: folder.path });
    expect(again).toMatchObject({ status: 0, stderr: "" });
    expect(again.stdout).toContain("Nothing to write.");
    expect(contents(folder)).toEqual(files);
  });

  test("takes the schema of the release that it is told", () => {
    const { stdout } = run(["init", "--editor", "tombi", "--buildkit", "moby/buildkit:v0.17.3"], { cwd: bare().path });
    expect(stdout).toContain("/schemas/0.17/buildkitd.strict.json");
    expect(stdout).toContain("BuildKit 0.17.");
    expect(stdout).toContain("--buildkit moby/buildkit:v0.17.3 --write");
  });

  test("takes the schema that npm installed here, and is content with either name of it afterwards", () => {
    const folder = scratch();
    run(["init", "--editor", "tombi", "--write"], { cwd: folder.path });
    const file = folder.read("tombi.toml");
    const path = /path = "(.*)"/.exec(file)?.[1] ?? "";
    expect(JSON.parse(folder.read(path))).toMatchObject({ $id: expect.stringContaining("/latest/") as string });
    rmSync(join(folder.path, "node_modules"), { recursive: true });
    const again = run(["init", "--editor", "tombi", "--write"], { cwd: folder.path });
    expect(again).toMatchObject({ status: 0 });
    expect(folder.read("tombi.toml")).toBe(file);
  });
});

describe("init for a builder", () => {
  test("shows a configuration and the commands that follow, and writes it when told to", async () => {
    const folder = bare();
    const shown = run(["init"], { cwd: folder.path });
    expect(shown).toMatchObject({ status: 0, stderr: "" });
    expect(contents(folder)).toEqual({});
    await expect(shown.stdout).toMatchFileSnapshot("golden/init-builder.txt");
    expect(run(["init", "--write"], { cwd: folder.path }).stdout).toContain("Written: buildkit.config.ts.");
    const files = contents(folder);
    expect(Object.keys(files)).toEqual(["buildkit.config.ts"]);
    expect(run(["init", "--write"], { cwd: folder.path }).stdout).toContain("Nothing to write.");
    expect(contents(folder)).toEqual(files);
  });

  test.for(["0.17", lines[0]?.line as string])("writes what render then renders, for %s", (line) => {
    const folder = scratch({ "package.json": "{}" });
    const { stdout } = run(["init", "--buildkit", line, "--write"], { cwd: folder.path });
    expect(stdout).not.toContain("There is no package.json");
    expect(run(["render"], { cwd: folder.path })).toMatchObject({ status: 0, stderr: "" });
    expect(folder.read("builder/buildkitd.toml")).toContain(`# buildkit: ${line}`);
  });

  test.for(["buildkit.config.mjs", "buildkit.config.json"])("leaves %s as the only configuration", (name) => {
    const folder = bare({ [name]: "{}" });
    expect(run(["init", "--write"], { cwd: folder.path }).stdout).toContain(`${name} is there already`);
    expect(contents(folder)).toEqual({ [name]: "{}" });
  });

  test("tells what can be done for the configuration that is here", async () => {
    const folder = bare({ "buildkitd.toml": mistake, "package.json": "{}" });
    const { status, stdout } = run(["init", "--write"], { cwd: folder.path });
    expect(status).toBe(0);
    await expect(stdout).toMatchFileSnapshot("golden/init-builder-beside.txt");
    expect(folder.read("buildkitd.toml")).toBe(mistake);
    folder.write("ci/buildkitd.arm.toml", mistake);
    expect(run(["init"], { cwd: folder.path }).stdout).toContain("and 1 more are here already");
  });
});

describe("what init says", () => {
  test.for([[], ...ids.map((id) => ["--editor", id])])(
    "is at most 80 columns of ASCII without blame for %j",
    (args) => {
      for (const { path } of [bare({ "buildkitd.toml": mistake }), scratch()]) {
        const { stdout } = run(["init", ...args], { cwd: path });
        expect(sentences(stdout).filter((line) => line.length > 80 || /[^\x20-\x7e]/.test(line))).toEqual([]);
        expect(stdout).not.toMatch(/\b(invalid|should|please|consider)\b/i);
      }
    },
  );

  test.for([["here"], ["--editor", "notepad"], ["--buildkit", "banana"], ["--editor"]])(
    "is one message for %j",
    (args) => {
      const folder = bare();
      const { status, stdout, stderr } = run(["init", ...args, "--write"], { cwd: folder.path });
      expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
      expect(stderr).toMatch(/^[^\n]{1,80}(?:\n[^\n]{1,80}){0,2}\n$/);
      expect(contents(folder)).toEqual({});
    },
  );
});
