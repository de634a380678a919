import { describe, expect, test } from "vitest";
import {
  type Channel,
  checkSyntax,
  parseReference,
  readDockerfile,
  sameSyntaxReleases,
} from "../../src/syntax/index.ts";

function same(text: string): ReturnType<typeof sameSyntaxReleases> {
  return sameSyntaxReleases(readDockerfile(text), "0.32.2");
}

const digest = "sha256:e87caa74dcb7d46cd820352bfea12591f3dba3ddc4285e19c7dcd13359f7cefd";

describe("the channel of a frontend", () => {
  test.for<[string, Channel]>([
    ["docker/dockerfile", "stable"],
    ["docker/dockerfile:latest", "stable"],
    ["docker/dockerfile:1", "stable"],
    ["docker/dockerfile:1.7", "stable"],
    ["index.docker.io/docker/dockerfile:1.7.1", "stable"],
    ["docker/dockerfile:labs", "labs"],
    ["docker/dockerfile:1-labs", "labs"],
    ["docker.io/docker/dockerfile:1.7.1-labs", "labs"],
    ["docker/dockerfile:1.1-experimental", "labs"],
    ["docker/dockerfile:1.3.0-rc1", "other"],
    ["docker/dockerfile-upstream:1.4", "upstream"],
    ["docker/dockerfile-upstream:master-labs", "upstream"],
    [`docker/dockerfile@${digest}`, "digest"],
    [`docker/dockerfile:1-labs@${digest}`, "digest"],
    [`docker/dockerfile-upstream:master@${digest}`, "digest"],
    [`example.com/frontend@${digest}`, "digest"],
    ["mirror.example.com/docker/dockerfile:1", "other"],
    ["library/dockerfile", "other"],
    ["devthefuture/dockerfile-x", "other"],
    ["dockerfile.v0", "other"],
    ["Docker/Dockerfile", "other"],
  ])("%s is %s", ([image, channel]) => {
    expect(checkSyntax(`# syntax=${image}\n`).syntax).toMatchObject({ image, channel, from: "comment" });
  });

  test("a digest hides no tag", () => {
    const { syntax } = checkSyntax(`# syntax=docker/dockerfile:1-labs@${digest}\n`);
    expect(syntax?.reference).toEqual({ repository: "docker.io/docker/dockerfile", tag: "1-labs", digest });
  });

  test("the daemon's own frontend is one of buildx's build arguments, from 0.30 on", () => {
    const buildArgs = { BUILDKIT_SYNTAX: "dockerfile.v0" };
    expect(checkSyntax("FROM a\n", { buildArgs, buildkit: "0.30" }).syntax?.channel).toBe("builtin");
    expect(checkSyntax("FROM a\n", { buildArgs, buildkit: "0.29" }).syntax?.channel).toBe("other");
  });
});

describe("what the build asks for", () => {
  test("has its place in the file, a byte order mark counted", () => {
    const { syntax } = checkSyntax(Buffer.from("\ufeff# syntax = docker/dockerfile:1 --flag\r\nFROM a\r\n"));
    expect(syntax).toMatchObject({
      image: "docker/dockerfile:1",
      cmdline: "docker/dockerfile:1 --flag",
      start: { line: 1, column: 13, offset: 12 },
      end: { line: 1, column: 32, offset: 31 },
    });
  });

  test("is nothing where the daemon's own frontend reads the file", () => {
    expect(checkSyntax("FROM a\n")).toEqual({ diagnostics: [] });
  });

  test("is what the build argument says, which has no place", () => {
    const { syntax } = checkSyntax("# syntax=a/b\n", { buildArgs: { BUILDKIT_SYNTAX: " x/y --flag " } });
    expect(syntax).toEqual({
      image: "x/y",
      cmdline: " x/y --flag ",
      from: "build-arg",
      channel: "other",
      reference: { repository: "docker.io/x/y" },
    });
  });

  test("is as the newest of several releases reads it", () => {
    const text = "# syntax=a/b\n# name=value\n# syntax=c/d\n";
    expect(checkSyntax(text, { buildkit: "0.10" }).syntax?.image).toBe("c/d");
    expect(checkSyntax(text, { buildkit: "0.10..0.11" }).syntax?.image).toBe("a/b");
  });
});

describe("the release", () => {
  test("is named by a comment before the first instruction", () => {
    const text = "// syntax=example.com/frontend\n# buildkit: 0.10\n";
    expect(checkSyntax(text).diagnostics.map(({ rule }) => rule)).toEqual(["syntax-no-effect"]);
    expect(checkSyntax(text, { buildkit: "0.32" }).diagnostics).toEqual([]);
    expect(checkSyntax(`FROM a\n${text}`).syntax).toBeUndefined();
  });

  test("that cannot be read is a finding", () => {
    const [found] = checkSyntax("# buildkit: banana\nFROM a\n").diagnostics;
    expect(found).toMatchObject({ rule: "unknown-release", start: { line: 1, column: 13 } });
  });

  test("around which a file asks for the same is told", () => {
    expect(same("# syntax=docker/dockerfile:1\nFROM a\n")).toEqual({ from: "0.10", to: "0.32" });
    expect(same("FROM a\n")).toEqual({ from: "0.10", to: "0.32" });
    expect(same("\ufeff# syntax=docker/dockerfile:1\nFROM a\n")).toEqual({ from: "0.19", to: "0.32" });
    expect(sameSyntaxReleases(readDockerfile("\ufeff# syntax=a/b"), "0.17.3")).toEqual({ from: "0.10", to: "0.18" });
  });
});

test("allowedRepositories that the daemon would not take allow nothing", () => {
  const allowedRepositories = ["Docker/Dockerfile", "docker/*"];
  const { diagnostics } = checkSyntax("# syntax=docker/dockerfile:1\nFROM a\n", { allowedRepositories });
  expect(diagnostics.map(({ rule }) => rule)).toEqual(["syntax-forbidden"]);
});

test("a reference is completed for the library of the release", () => {
  expect(parseReference("Example/a", "0.12.5")).toBeUndefined();
  expect(parseReference("Example/a", "0.13.2")).toEqual({ repository: "Example/a" });
});
