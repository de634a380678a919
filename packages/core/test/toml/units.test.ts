import { expect, test } from "vitest";
import { check, load, read } from "../../src/index.ts";

test.each([
  ["a letter of Latin-1", "\u00ff"],
  ["a letter of two bytes", "\u0416"],
  ["a sign of two units", "\u{1f433}"],
  ["half a sign", "\ud83d"],
])("keys and values behind %s are found where they stand", (_, letter) => {
  const text = `# ${letter}\nroot = "/${letter}"\ndebgu = true\n`;
  const [finding] = check(text);
  expect(finding?.path).toEqual(["debgu"]);
  expect(finding?.start.offset).toBe(text.indexOf("debgu"));
  expect(load(text)).toMatchObject({ ok: true, config: { root: `/${letter}` } });
});

test.each([32_766, 32_767, 32_768, 100_000])("a text of %i characters is read to its end", (length) => {
  const end = "\ndebug = true";
  const text = `#${" ".repeat(length - end.length - 1)}${end}`;
  expect(text).toHaveLength(length);
  expect(load(text)).toMatchObject({ ok: true, config: { debug: true } });
});

test("what a text before it left behind is not read", () => {
  read('root = "/a-long-text-before"\n');
  for (const cut of ["root", "root =", 'root = "', 'root = "/a', "[roo", "root = [", "# root", "root = 1"]) {
    const { reading } = read(cut);
    expect(reading.problem?.end ?? reading.statements[0]?.end ?? cut.length).toBeLessThanOrEqual(cut.length);
  }
});
