import { expect, test } from "vitest";
import { readToml } from "../../src/toml/read.ts";

const broken = [
  "debug",
  "debug = ",
  "debug = yes",
  "debug = True # really",
  "root = /var/lib/buildkit",
  "root = 'x",
  'root = "a\nb"',
  'root = """x',
  'root = "C:\\dir"',
  'root = "\\u12"',
  "= 1",
  "é = 1",
  "a b = 1",
  "debug = true trace = true",
  "[grpc",
  "[[worker.oci.gcpolicy]",
  "[]",
  "[grpc] uid = 1",
  'grpc.address = ["a" "b"]',
  'grpc.address = ["a", "b"\ndebug = true',
  "grpc.address = [",
  "grpc = { uid = 1",
  "grpc = { uid = 1 gid = 2 }",
  "grpc = {",
  "a = 10GB",
  'root: "/data"',
  "{ }",
];

/** The text with the place of the problem marked. */
function draw(text: string): string {
  const { problem } = readToml(text);
  if (!problem) return `${text}\n(no problem)\n`;
  const { start, end, message, help } = problem;
  const marked = `${text.slice(0, start)}⟦${text.slice(start, end)}⟧${text.slice(end)}`;
  return `${marked}\n  ${message}\n${help === undefined ? "" : `  help: ${help}\n`}`;
}

test("the words for text that is not TOML", async () => {
  await expect(broken.map(draw).join("\n")).toMatchFileSnapshot("problems.txt");
});
