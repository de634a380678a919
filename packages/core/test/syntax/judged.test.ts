import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { askedSyntax } from "../../src/syntax/asked-syntax.ts";
import { detectSyntax } from "../../src/syntax/detect-syntax.ts";
import { syntaxDialectOf } from "../../src/syntax/dialect.ts";
import { parseReference } from "../../src/syntax/reference.ts";
import { refusedDirective } from "../../src/syntax/refused-directive.ts";

/** What BuildKit's own code answered, by the release from which on it answers so. */
interface Row {
  head?: string;
  reference?: string;
  buildArgs?: { BUILDKIT_SYNTAX: string };
  answers: Record<string, Answer>;
}

interface Answer {
  syntax?: string;
  cmdline?: string;
  line?: number;
  image?: string;
  refused?: string;
}

const judges = ["0.10.6", "0.11.6", "0.13.2", "0.14.1", "0.19.0", "0.21.1", "0.32.2"];
const unpack = (text: string): string =>
  text.replaceAll(/<(.)\*(\d+)>/gu, (_, character: string, times: string) => character.repeat(Number(times)));

const rows = readFileSync(new URL("judged.jsonl", import.meta.url), "utf8")
  .trimEnd()
  .split("\n")
  .map(
    (line) =>
      JSON.parse(line, (_, value: unknown) => (typeof value === "string" ? unpack(value) : value)) as unknown as Row,
  );

function spell(image: string, version: string): string {
  const reference = parseReference(image, version);
  if (!reference) return "no reference";
  const { repository, tag, digest } = reference;
  return repository + (tag === undefined ? "" : `:${tag}`) + (digest === undefined ? "" : `@${digest}`);
}

function answerTo({ head: text = "", reference, buildArgs }: Row, version: string): Answer {
  if (reference !== undefined) return { image: spell(reference, version) };
  const dialect = syntaxDialectOf(version);
  const found = detectSyntax(text, dialect);
  const asked = askedSyntax(text, version, buildArgs?.BUILDKIT_SYNTAX);
  const refused = refusedDirective(text, dialect);
  return {
    ...(asked && asked.image !== "" && { syntax: asked.image }),
    ...(asked && asked.cmdline !== "" && { cmdline: asked.cmdline }),
    ...(asked?.span && found?.from !== "json" && { line: text.slice(0, asked.span.start).split("\n").length }),
    ...(asked && { image: spell(asked.image, version) }),
    ...(refused && { refused: refused.kind }),
  };
}

describe.for(judges)("the directives and references that BuildKit %s reads", (version) => {
  test.for(rows.map((row) => [JSON.stringify(row.head ?? row.reference).slice(0, 80), row] as const))(
    "%s",
    ([, row]) => {
      const since = judges.slice(0, judges.indexOf(version) + 1).findLast((judge) => judge in row.answers) ?? "";
      expect(answerTo(row, version)).toEqual(row.answers[since]);
    },
  );
});

test("every head has an answer of the first judge", () => {
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.filter(({ answers }) => !answers["0.10.6"])).toEqual([]);
});
