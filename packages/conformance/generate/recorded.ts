import { type Question, rawQuestion } from "../loader/question.ts";
import { keyAtoms } from "./atoms/keys.ts";
import { places, statements } from "./atoms/statements.ts";
import { durationTexts, sizeTexts } from "./atoms/texts.ts";
import { valueAtoms } from "./atoms/values.ts";
import { rawDocuments, wholeDocuments } from "./atoms/whole.ts";
import { documents } from "./documents.ts";
import { everyKey } from "./every-key.ts";
import { random } from "./random.ts";
import type { Key } from "./spell.ts";

/** The documents whose outcomes are recorded, always the same for the same keys: written by hand, put together, random. */
export function recordedQuestions(keys: readonly Key[]): Question[] {
  const texts = [
    ...wholeDocuments,
    ...valueAtoms.flatMap(valueInPlaces),
    ...keyAtoms.flatMap(keyInPlaces),
    ...sizeTexts.flatMap((text) => textInPlaces("[worker.oci]\ngckeepstorage = ", text)),
    ...durationTexts.flatMap((text) => textInPlaces("[[worker.oci.gcpolicy]]\nkeepDuration = ", text)),
    ...places.flatMap(pairs),
    ...threes(),
    ...everyKey(keys),
  ];
  const raw = rawDocuments.map(rawQuestion);
  return [...[...new Set(texts)].map((toml) => ({ toml })), ...raw, ...documents(keys, 20, 2500)];
}

function valueInPlaces(value: string): string[] {
  const rows = `a = ${value}`;
  const lines = `\n[worker.oci.stargzSnapshotter]\na = ${value}\nb = 1\n`;
  return [rows, lines, `root = ${value}\n`, `[worker.oci]\nlabels = { a = ${value} }\n`];
}

function keyInPlaces(key: string): string[] {
  return [
    `${key} = true\n`,
    `[${key}]\nx = 1\n`,
    `[[${key}]]`,
    `grpc = { ${key} = 1 }\n`,
    `[worker.oci]\n${key}.gc = true`,
  ];
}

function textInPlaces(before: string, text: string): string[] {
  return [`${before}"${text}"\n`, `${before}${text}\n`];
}

function pairs([table, key]: readonly [string, string]): string[] {
  const own = fill(table, key);
  return own.flatMap((first) => own.map((second) => `${first}\n${second}\n`));
}

function fill(table: string, key: string): string[] {
  return statements.map((statement) => statement.replaceAll("P", table).replaceAll("Q", key));
}

/** Three statements each, about a table that nobody knows and about one that is known. */
function threes(): string[] {
  const rng = random(7);
  return Array.from({ length: 600 }, () => {
    const [table, key] = rng.pick(places);
    const own = fill(table, key);
    return `${rng.pick(own)}\n${rng.pick(own)}\n${rng.pick(own)}\n`;
  });
}
