import { latest, lines } from "../../core/src/records/release.ts";
import { documents } from "../generate/documents.ts";
import { mutate } from "../generate/mutate.ts";
import { type Random, random } from "../generate/random.ts";
import { keys } from "../loader/keys.ts";
import { type Question, rawQuestion, textOf } from "../loader/question.ts";

/** A document and the release that judges it. */
export interface Case {
  index: number;
  question: Question;
  target: string;
}

/** So many documents are made at once; an index leads to the same document whatever is made before. */
const block = 2000;

/** The documents of a seed from one index up to another, on releases in turn. */
export function* cases(seed: number, from: number, to: number): Generator<Case> {
  for (let start = from - (from % block); start < to; start += block) {
    const own = seed * 65_537 + start;
    const rng = random(own);
    for (const [offset, question] of documents(keys, own, block).entries()) {
      const index = start + offset;
      const damaged = damage(rng, question);
      const target = targetOf(rng, index);
      if (index >= from && index < to) yield { index, question: damaged, target };
    }
  }
}

const others = [
  `${lines[0]?.line}..${latest.line}`,
  "0.11..0.13",
  "0.26..0.29",
  "..0.12",
  "0.30..",
  "moby/buildkit:v0.17.3-rootless",
  "moby/buildkit:buildx-stable-1",
  "v0.11.1",
  "latest",
  "9.9",
  "nonsense",
];

function targetOf(rng: Random, index: number): string {
  const line = lines[index % lines.length]?.line ?? latest.line;
  return rng.chance(0.1) ? rng.pick(others) : line;
}

/** Damages some documents further, repeats some until they are long, and writes some as bytes. */
function damage(rng: Random, question: Question): Question {
  const isBytes = "toml_b64" in question;
  let text = textOf(question);
  if (rng.chance(0.3)) text = mutate(rng, text);
  if (rng.chance(0.004)) text = text.repeat(rng.int(3000 / (1 + text.length / 20)));
  if (isBytes) return rawQuestion(text.replaceAll(/[^\0-\xff]/g, "?"));
  if (rng.chance(0.9)) return { toml: text };
  const bytes = Buffer.from(text).toString("latin1");
  return rawQuestion(rng.chance(0.5) ? bytes : mutate(rng, bytes).replaceAll(/[^\0-\xff]/g, "?"));
}
