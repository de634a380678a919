import { expect, test } from "vitest";
import { checkSyntax } from "../../src/syntax/index.ts";
import { Random } from "../random.ts";

const pieces = [
  "# syntax=", "#", "//", "docker/dockerfile:1", "docker/dockerfile:1", "=", ":", "@", "\n", "\n", "\r", " ", "\t", '"', "\\",
  "{", "}", '{"syntax":"', "#!", "\ufeff", "\ud800", "\0", "FROM a", "RUN <<EOF", "<<-'X'", "EOF", "# escape=", "`", "# check=", "sytnax", "/",
]; // prettier-ignore

test("no text makes it throw, and every place lies in the text", () => {
  const random = new Random(5);
  for (let run = 0; run < 5000; run++) {
    const text = Array.from({ length: 1 + random.below(24) }, () => random.pick(pieces)).join("");
    const { syntax, diagnostics } = checkSyntax(text, {
      buildkit: "0.10..0.32",
      allowedRepositories: ["docker/dockerfile", text],
      pinned: true,
      ...(run % 7 === 0 && { buildArgs: { BUILDKIT_SYNTAX: text } }),
    });
    const places: { start: number; end: number }[] = [];
    for (const { start, end, related = [], fixes } of diagnostics) {
      for (const at of [{ start, end }, ...related]) places.push({ start: at.start.offset, end: at.end.offset });
      for (const { edits } of fixes) places.push(...edits);
    }
    if (syntax?.start && syntax.end) places.push({ start: syntax.start.offset, end: syntax.end.offset });
    for (const { start, end } of places) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThanOrEqual(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
  }
});

test("bytes that are no text are read", () => {
  const bytes = Uint8Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256);
  expect(checkSyntax(bytes).diagnostics).toEqual([]);
});
