import { describe, expect, test } from "vitest";
import { check, type CheckOptions, read } from "../../src/index.ts";

/** Each diagnostic in a line: rule, severity where it is not an error, place, releases. */
function told(text: string, options: CheckOptions = {}): string[] {
  return check(text, options).map(({ rule, severity, start, end, releases }) => {
    const words = [rule, severity === "error" ? "" : severity, `${start.line}:${start.column}-${end.column}`];
    return [...words, releases === undefined ? "" : `(${releases})`].filter(Boolean).join(" ");
  });
}

const newKey = '[log]\nlevel = "debug"\n';

describe("the release to judge as", () => {
  test.for([
    ["the newest, when nothing else is said", newKey, {}, []],
    ["the option", newKey, { buildkit: "0.29" }, ["newer-key 2:1-6"]],
    ["a comment at the top", `# buildkit: 0.29\n${newKey}`, {}, ["newer-key 3:1-6"]],
    ["a comment among others at the top", `# one\n\n#   buildkit:   v0.29.0  \n${newKey}`, {}, ["newer-key 5:1-6"]],
    ["the option before the comment", `# buildkit: 0.29\n${newKey}`, { buildkit: "0.30" }, []],
    ["not a comment further down", `${newKey}# buildkit: 0.29\n`, {}, []],
    ["not a comment that says more", `# buildkit: 0.29 or so\n${newKey}`, {}, []],
    ["an image", newKey, { buildkit: "moby/buildkit:v0.29.0-rootless" }, ["newer-key 2:1-6"]],
  ] as const)("%s", ([, text, options, expected]) => {
    expect(told(text, options)).toEqual(expected);
  });

  test("says why it was chosen", () => {
    expect(read(newKey).reason).toBe("latest");
    expect(read(newKey, { buildkit: "0.29" }).reason).toBe("option");
    expect(read(`# buildkit: 0.29\n${newKey}`).reason).toBe("comment");
  });

  test("that nobody knows is told where it is written, and the newest judges", () => {
    expect(told(`# buildkit: v9\nfoo = 1\n`)).toEqual(["unknown-release 1:13-15", "unknown-key 2:1-4"]);
    expect(told("foo = 1\n", { buildkit: "old" })).toEqual(["unknown-release 1:1-1", "unknown-key 1:1-4"]);
    expect(check("", { buildkit: "old" })[0]?.message).toContain("`old`");
  });

  test("that is newer than all we know makes an unknown key a warning, and nothing else", () => {
    const text = 'foo = 1\ndebug = "yes"\n';
    expect(told(text, { buildkit: "0.99" })).toEqual(["unknown-key warning 1:1-4", "does-not-load 2:9-14"]);
    expect(told(text, { buildkit: "latest" })).toEqual(["unknown-key 1:1-4", "does-not-load 2:9-14"]);
  });
});

describe("a range of releases", () => {
  test.for([
    ["0.28..0.32", newKey, ["newer-key 2:1-6 (0.28..0.29)"]],
    ["0.28..0.29", newKey, ["newer-key 2:1-6"]],
    ["0.30..0.32", newKey, []],
    ["0.29..0.32", "foo = 1\n", ["unknown-key 1:1-4"]],
    [
      "0.28..0.32",
      "[history]\nmaxAge = []\n",
      ["dropped-value 2:10-12 (0.28..0.30)", "does-not-load 2:10-12 (0.31..0.32)"],
    ],
    ["0.28..0.32", "root = 1979-05-27\n", ["loader-panic 1:8-18 (0.28..0.30)", "does-not-load 1:8-18 (0.31..0.32)"]],
  ] as const)("%s: names the releases of what is not told of all: %s", ([buildkit, text, expected]) => {
    expect(told(text, { buildkit }).toSorted()).toEqual((expected as readonly string[]).toSorted());
  });
});

describe("one cause", () => {
  test.for([
    ["an unknown table with many keys", "[foo]\na = 1\nb = 2\n[foo.bar]\nc = 3\n", ["unknown-key 1:2-5"]],
    ["an unknown list of tables", "[[foo]]\na = 1\n[[foo]]\na = 1\n", 2],
    ["a deprecated key of the wrong type", "debug = 1\n", ["does-not-load 1:9-10"]],
    ["a deprecated size in bytes", "[worker.oci]\ngckeepstorage = 9000\n", ["gc-size-in-bytes 2:17-21"]],
    ["a name without quotes", "[registry.docker.io]\nhttp = true\n", ["unquoted-key 1:11-20"]],
    [
      "a file that cannot be read",
      "debug = true\n[grpc\nuid = 1\n",
      ["deprecated-key info 1:1-6", "does-not-load 2:6-1"],
    ],
  ] as const)("%s: one diagnostic", ([, text, expected]) => {
    if (typeof expected === "number") expect(told(text).length).toBeLessThanOrEqual(expected);
    else expect(told(text)).toEqual(expected);
  });

  test("the sentence says what weaker rules know of the key", () => {
    const [diagnostic] = check("[worker.oci]\ngckeepstorage = 9000\n");
    expect(diagnostic?.message).toMatch(/bytes.*eprecated since 0\.17.*`reservedSpace`/);
  });
});

test("diagnostics come in the order of the file", () => {
  const offsets = check("b = 1\na = 1\n[grpc]\nuid = 'x'\nzz = 1\n").map(({ start }) => start.offset);
  expect(offsets).toEqual([0, 6, 25, 29]);
});

test("a document that was read is judged as the release it was read for", () => {
  const document = read(newKey, { buildkit: "0.29" });
  expect(check(document).map(({ rule }) => rule)).toEqual(["newer-key"]);
  expect(check(document, { buildkit: "0.30" })).toEqual([]);
});

describe("a rename", () => {
  test("puts a name that needs quotes into quotes", () => {
    const [diagnostic] = check("[frontend.dockerfile_v0]\nenabled = false\n");
    expect(diagnostic?.fixes[0]?.edits).toEqual([{ start: 10, end: 23, text: '"dockerfile.v0"' }]);
  });

  test("is not offered where the right key is set, too", () => {
    const [diagnostic] = check("[worker.oci]\nmax_parallelism = 1\nmax-parallelism = 2\n");
    expect(diagnostic).toMatchObject({ rule: "unknown-key", fixes: [] });
  });
});

describe("a release for when the file says nothing", () => {
  test.for([
    ["stands before the newest", newKey, { fallback: "0.29" }, ["newer-key 2:1-6"]],
    ["stands behind the file's comment", `# buildkit: 0.30\n${newKey}`, { fallback: "0.29" }, []],
    ["stands behind the option", newKey, { buildkit: "0.30", fallback: "0.29" }, []],
  ] as const)("%s", ([, text, options, expected]) => {
    expect(told(text, options)).toEqual(expected);
    expect(read(text, options).reason === "fallback").toBe(expected.length > 0);
  });
});
