import { expect, test } from "vitest";
import { load, read } from "../../src/index.ts";
import { quirks, type QuirkId } from "../../src/toml/quirk.ts";

/** One document for each quirk, and the text that the quirk is about. */
const samples: Record<QuirkId, { input: string | Uint8Array; written: string }> = {
  "byte-order-mark": { input: "\ufeffdebug = true", written: "\ufeff" },
  "bare-carriage-return": { input: "debug = true\rtrace = true", written: "\r" },
  "control-character": { input: "root = '\u0001'", written: "\u0001" },
  "not-utf-8": { input: bytes("root = 'x\xff'"), written: "\ufffd" },
  "escape-e": { input: 'root = "\\e"', written: "\\e" },
  "escape-x": { input: 'root = "\\x41"', written: "\\x41" },
  "escape-slash": { input: 'root = "a\\/b"', written: "\\/" },
  "escape-code-point": { input: 'root = "\\uD83D"', written: "\\uD83D" },
  "newline-in-inline-table": { input: "grpc = { uid = 1,\n  gid = 2 }", written: "\n  " },
  "comma-before-brace": { input: "grpc = { uid = 1, }", written: "," },
  "leading-zero": { input: "x = 07\n", written: "07" },
};

function bytes(text: string): Uint8Array {
  return Uint8Array.from(text, (c) => c.charCodeAt(0));
}

test.for(Object.entries(samples))("%s", ([id, { input, written }]) => {
  const { text, reading } = read(input);
  expect(reading.problem).toBeUndefined();
  expect(reading.quirks.map((quirk) => [quirk.id, text.slice(quirk.start, quirk.end)])).toEqual([[id, written]]);
  const { acceptedBy, doc, help } = quirks[id as QuirkId];
  expect(load(input, { buildkit: "0.27" }).ok).toBe(acceptedBy.includes("go-toml-1"));
  const result = load(input, { buildkit: "0.32" });
  expect(result.ok).toBe(acceptedBy.includes("go-toml-2"));
  if (result.ok) return;
  expect(result.error.message).toBe(
    `${doc.charAt(0).toUpperCase()}${doc.slice(1)}; buildkitd does not start with this file.`,
  );
  expect(result.error.help).toBe(help);
});

test("every quirk has a sample", () => {
  expect(Object.keys(samples)).toEqual(Object.keys(quirks));
});

test.for<[name: string, before: string, bad: number[]]>([
  ["a byte alone", "é = 'x", [0xff]],
  ["a character that is cut off", "é = 'x", [0xe2, 0x82]],
  ["a cut character that starts as U+FFFD does", "é = 'x", [0xef, 0xbf]],
  ["a cut character after a U+FFFD that is meant", "\ufffd = 'x", [0xef, 0xbf]],
])("bytes that are not UTF-8 are told at their start: %s", ([, before, bad]) => {
  const { reading } = read(Buffer.concat([Buffer.from(before), Buffer.from(bad), Buffer.from("'\n")]));
  expect(reading.quirks).toEqual([{ id: "not-utf-8", start: 6, end: 7 }]);
});

test.for<[name: string, mark: number[]]>([
  ["UTF-16", [0xfe, 0xff]],
  ["UTF-16, small end first", [0xff, 0xfe]],
  ["UTF-32", [0, 0, 0xfe, 0xff]],
  ["UTF-32, small end first", [0xff, 0xfe, 0, 0]],
])("a byte order mark of another encoding is one: %s", ([, mark]) => {
  const input = Buffer.concat([Buffer.from(mark), Buffer.from("debug = true\n")]);
  expect(read(input).reading.quirks).toEqual([{ id: "byte-order-mark", start: 0, end: 1 }]);
  expect(load(input, { buildkit: "0.27" })).toMatchObject({ ok: true, config: { debug: true } });
});

test("each byte that is not UTF-8 is one character", () => {
  const input = bytes("root = 'a\xe2\x82b\xff'");
  expect(load(input, { buildkit: "0.27" })).toMatchObject({ config: { root: "a\ufffd\ufffdb\ufffd" } });
});

test("quirks are told in the order of the text", () => {
  const { reading } = read('\ufeffa = "\\e\\x41"\rb = { c = 01, }');
  const ids = ["byte-order-mark", "escape-e", "escape-x", "bare-carriage-return", "leading-zero", "comma-before-brace"];
  expect(reading.quirks.map(({ id }) => id)).toEqual(ids);
});
