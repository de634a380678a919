import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { mistake, schemaComment } from "../../packages/core/src/index.ts";
import { expect, test } from "vitest";
import { project, schema, settings, setup } from "./project.ts";

const taplo = join(process.cwd(), "node_modules/@taplo/cli/dist/cli.js");
const marked = setup("taplo").seen.diagnostics.find(({ where }) => where === "taplo check");

/** What `taplo check` says about a whole project, without colours. */
function check(folder: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [taplo, "check"], { cwd: folder, encoding: "utf8" });
  // oxlint-disable-next-line no-control-regex
  return { status, output: (stdout + stderr).replaceAll(/\u001b\[[0-9;]*m/g, "") };
}

/** Where it marks something in a file, in the order of the text. */
function places(output: string, file: string): string[] {
  return [...output.matchAll(/┌─ (.*):(\d+:\d+)/g)].flatMap(([, path, at]) => (path?.endsWith(file) && at ? [at] : []));
}

test(
  "Taplo marks a misspelt key as the pages tell, with the settings that init writes or a comment",
  { timeout: 60_000 },
  () => {
    const folder = project({
      ...settings("taplo"),
      "buildkitd.toml": mistake,
      "ci/buildkitd.arm64.toml": mistake,
      "by-comment/any.toml": `${schemaComment(`../${schema}`)}\n${mistake}`,
      "neither.toml": mistake,
    });
    const { status, output } = check(folder);
    expect(status).toBe(1);
    expect(output).toContain(marked?.message);
    expect(places(output, "/buildkitd.toml")).toEqual(marked?.at);
    expect(places(output, "/buildkitd.arm64.toml")).toEqual(marked?.at);
    expect(places(output, "/any.toml")).toHaveLength(marked?.at.length ?? 0);
    expect(places(output, "/neither.toml")).toEqual([]);
  },
);

test(
  "Taplo fails on a schema that it cannot read, and looks for settings nowhere but in its folder",
  { timeout: 60_000 },
  () => {
    const folder = project({ ...settings("taplo", "no-such-schema.json"), "ci/buildkitd.toml": mistake });
    expect(check(folder)).toMatchObject({
      status: 1,
      output: expect.stringContaining("failed to load schema") as string,
    });
    expect(check(join(folder, "ci")).status).toBe(0);
  },
);
