import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test.each([
  ["check", ["check", "buildkitd.toml"]],
  ["fix --unsafe buildkitd.toml", ["fix", "--unsafe", "buildkitd.toml"]],
  ["cache 'type=gha, mode=max'", ["cache", "type=gha, mode=max"]],
])("the README shows what %s prints", (line, args) => {
  const main = `${process.cwd()}/packages/cli/dist/main.cjs`;
  const { stdout } = spawnSync(process.execPath, [main, ...args], { cwd: "examples", encoding: "utf8" });
  expect(readFileSync("README.md", "utf8")).toContain(`$ npx buildkit-config ${line}\n${stdout}\`\`\``);
});
