import type { Random } from "../generate/random.ts";

const images = [
  "docker/dockerfile:1",
  "docker/dockerfile",
  "docker.io/docker/dockerfile:1.7-labs",
  "docker/dockerfile-upstream:master-labs",
  "index.docker.io/docker/dockerfile",
  "index.docker.io/dockerfile",
  "docker.io/dockerfile",
  "dockerfile.v0",
  "registry.example.com:5000/docker/dockerfile:1@sha256:e87caa74dcb7d46cd820352bfea12591f3dba3ddc4285e19c7dcd13359f7cefd",
  "docker/dockerfile@sha256:e87caa74dcb7d46cd820352bfea12591f3dba3ddc4285e19c7dcd13359f7cefd",
  "e87caa74dcb7d46cd820352bfea12591f3dba3ddc4285e19c7dcd13359f7cefd",
  `x/y@sha512:${"0f".repeat(64)}`,
  `x/y@sha384:${"0f".repeat(48)}`,
  "localhost/x",
  "localhost:5000/a/b",
  "[::1]:5000/a/b",
  "[fe80::1]/a",
  "Example/a",
  "EXAMPLE.com/a__b/c-d.e",
  "a_b.com/c",
  `a/${"b".repeat(250)}`,
  `example.com/${"b".repeat(252)}`,
  `${"a/".repeat(127)}b`,
  "a/B:1",
  '"docker/dockerfile:1"',
  "https://example.com/a",
  "",
];
const signs = ["#", "# ", "#", "# ", "#  ", "//", "// ", "#\t", "#\v", "#\u00a0", "##", " #", "#!", "", "\ufeff#"];
const names = [
  "syntax",
  "syntax",
  "syntax",
  "Syntax",
  "SYNTAX",
  "escape",
  "check",
  "foo",
  "syn1ax",
  "sytnax",
  "buildkit",
  "1x",
];
const equals = ["=", " = ", "=", "= ", " =", ":", "==", " \t=\t", "=\u00a0", ""];
const tails = ["", "", "", "", " ", "\t", " a=b c", "\r", " \r", "\tx", " # note", "\u00a0"];
const plain = [
  "",
  "# a comment",
  "FROM alpine",
  "RUN <<EOF",
  "EOF",
  "#!/usr/bin/env x",
  "{",
  "}",
  "   ",
  "// note",
  "#",
];
const ends = ["\n", "\n", "\n", "\r\n", "\r", "\n\n", "\r\r\n"];
const keys = ['"syntax"', '"syntax"', '"Syntax"', '"\\u0073yntax"', '"\u017fyntax"', '"a"', '"syntax "', '"__proto__"'];
const values = [
  '"docker/dockerfile:1"',
  '"a b"',
  '""',
  "null",
  "1",
  "1e999",
  "true",
  "[1]",
  "{}",
  '{"syntax":"x"}',
  '"\\ud800"',
  "01",
  "'a'",
  '"\\x"',
  "[[1e999]]",
];
const bytes = [
  "\ufeff",
  "\0",
  "\n",
  "\r",
  " ",
  "\t",
  "=",
  "#",
  "/",
  "!",
  ":",
  "@",
  '"',
  "\\",
  "{",
  "}",
  ",",
  "A",
  "\u2003",
  "\u0085",
  "é",
  "😀",
  "x",
];

/** The head of a Dockerfile as somebody could write it, mostly with something wrong. */
export function mutatedHead(rng: Random): Buffer {
  const text = rng.chance(0.2) ? json(rng) : lines(rng);
  const buffer = Buffer.from(damage(rng, start(rng) + text));
  if (buffer.length > 0 && rng.chance(0.05)) buffer[rng.int(buffer.length)] = rng.int(256);
  return buffer;
}

/** An image reference, often damaged. */
export function mutatedReference(rng: Random): Buffer {
  return Buffer.from(damage(rng, rng.pick(images)));
}

function start(rng: Random): string {
  return (rng.chance(0.1) ? "\ufeff" : "") + (rng.chance(0.1) ? `#!/usr/bin/x${rng.pick(ends)}` : "");
}

function lines(rng: Random): string {
  const count = 1 + rng.int(4);
  return Array.from(
    { length: count },
    () => (rng.chance(0.75) ? directive(rng) : rng.pick(plain)) + rng.pick(ends),
  ).join("");
}

function directive(rng: Random): string {
  const name = rng.pick(names);
  const value = name === "escape" ? rng.pick(["`", "\\", "x", "``"]) : name === "check" ? "skip=all" : rng.pick(images);
  return rng.pick(signs) + name + rng.pick(equals) + value + rng.pick(tails);
}

function json(rng: Random): string {
  const count = rng.int(4);
  const members = Array.from({ length: count }, () => `${rng.pick(keys)}${rng.pick([":", " : "])}${rng.pick(values)}`);
  return `${rng.pick(["", "", "", "\n", " "])}{${members.join(rng.pick([",", ",", ",\n", ";"]))}}${rng.pick(["", "", "\n", " ", "x"])}`;
}

/** A few characters more, less or other. */
function damage(rng: Random, text: string): string {
  let damaged = text;
  for (let left = rng.chance(0.5) ? 0 : 1 + rng.int(3); left > 0; left--) {
    const at = rng.int(damaged.length + 1);
    damaged = damaged.slice(0, at) + (rng.chance(0.7) ? rng.pick(bytes) : "") + damaged.slice(at + rng.int(2));
  }
  return damaged;
}
