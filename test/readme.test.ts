import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("the README shows what the command prints", () => {
  const main = `${process.cwd()}/packages/cli/dist/main.cjs`;
  const { stdout } = spawnSync(process.execPath, [main, "check", "buildkitd.toml"], {
    cwd: "examples",
    encoding: "utf8",
  });
  expect(readFileSync("README.md", "utf8")).toContain(`$ npx buildkit-config check\n${stdout}\`\`\``);
});
