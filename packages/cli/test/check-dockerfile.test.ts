import { describe, expect, test } from "vitest";
import { run } from "./command.ts";
import { scratch } from "./scratch.ts";

const found = "# a comment\n# syntax=docker/dockerfile:1\nFROM alpine\n";

function allows(name: string): string {
  return `[frontend."gateway.v0"]\nallowedRepositories = ["${name}"]\n`;
}

function filesOf(stdout: string): { file: string; diagnostics: { rule: string }[] }[] {
  return (JSON.parse(stdout) as { files: { file: string; diagnostics: { rule: string }[] }[] }).files;
}

function rulesOf(args: string[], files: Record<string, string>): Record<string, string[]> {
  const { stdout } = run(["check", "--format", "json", ...args], { cwd: scratch(files).path });
  return Object.fromEntries(
    filesOf(stdout).map(({ file, diagnostics }) => [file, diagnostics.map(({ rule }) => rule)]),
  );
}

describe("check of Dockerfiles", () => {
  test.for([
    ["one", ["dockerfiles/Dockerfile"], 1],
    ["a folder with the list of what is allowed", ["dockerfiles"], 1],
    ["one that has no problems", ["dockerfiles/Containerfile"], 0],
    ["one that has to be pinned", ["--pinned", "dockerfiles/web.Dockerfile"], 1],
  ] as const)("tells people about %s", async ([name, args, status]) => {
    const outcome = run(["check", ...args]);
    expect(outcome.status).toBe(status);
    expect(outcome.stdout).not.toMatch(/[^\n]{81}/);
    await expect(outcome.stdout).toMatchFileSnapshot(`golden/dockerfile/${name.replaceAll(" ", "-")}.txt`);
  });

  test("finds them by name, and no lists, notes or templates that have such a name", () => {
    const names = ["Dockerfile", "Dockerfile.web", "web.Dockerfile", "a/Containerfile", "dockerfile"];
    const others = [
      "Dockerfile.dockerignore",
      "Dockerfile.md",
      "Dockerfile.j2",
      "dockerfile.go",
      "node_modules/Dockerfile",
    ];
    const files = Object.fromEntries([...names, ...others].map((name) => [name, "FROM alpine\n"]));
    expect(Object.keys(rulesOf([], files))).toEqual(names.toSorted());
  });

  test("goes by the name of a file, and by its content where the name says nothing", () => {
    const files = {
      build: found,
      "web.Dockerfile.j2": found,
      head: `// syntax=docker/dockerfile:1\n`,
      config: "from = 1\n",
      "Dockerfile.toml": "debgu = true\n",
      "Dockerfile.md": found,
    };
    expect(rulesOf(Object.keys(files), files)).toEqual({
      build: ["syntax-no-effect"],
      "web.Dockerfile.j2": ["syntax-no-effect"],
      head: ["syntax-does-not-parse"],
      config: ["unknown-key"],
      "Dockerfile.toml": ["unknown-key"],
      "Dockerfile.md": ["syntax-no-effect"],
    });
  });

  test("reads standard input as a buildkitd.toml", () => {
    const { stdout } = run(["check", "-"], { input: found });
    expect(stdout).toContain("<stdin>:3:6 error does-not-load");
  });

  test("takes the allowed repositories of configurations that agree", () => {
    const Dockerfile = "# syntax=docker/dockerfile:1\n";
    const toml = allows("example.com/frontend");
    const forbidden = (files: Record<string, string>): string[] | undefined =>
      rulesOf([], { Dockerfile, ...files })["Dockerfile"];
    expect(forbidden({ "buildkitd.toml": toml })).toEqual(["syntax-forbidden"]);
    expect(forbidden({ "buildkitd.toml": toml, "ci/buildkitd.toml": toml })).toEqual(["syntax-forbidden"]);
    expect(forbidden({ "buildkitd.toml": toml, "ci/buildkitd.toml": allows("docker/dockerfile") })).toEqual([]);
    expect(forbidden({ "buildkitd.toml": `# buildkit: 0.13\n${toml}` })).toEqual([]);
    expect(forbidden({ "buildkitd.toml": `debug = 5\n${toml}` })).toEqual([]);
    expect(forbidden({})).toEqual([]);
  });

  test("judges by the release that is asked for, or that the file names", () => {
    const files = { Dockerfile: "\ufeff# syntax=docker/dockerfile:1\n# buildkit: 0.18\n" };
    expect(rulesOf([], files)).toEqual({ Dockerfile: ["syntax-no-effect"] });
    expect(rulesOf(["--buildkit", "0.19"], files)).toEqual({ Dockerfile: [] });
  });
});
