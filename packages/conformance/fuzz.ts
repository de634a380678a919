// Puts damaged documents through `load` and `check`, from their source, on all releases in turn, and looks for what must not
// happen: exceptions, misplaced findings and edits, contradictions, documents that take too long.
// node fuzz.ts [--count 100000] [--seed 1] [--from 0]
// `--from` starts at an index, so that a finding can be looked at alone: --from INDEX --count 1
import { parseArgs } from "node:util";
import { type Case, cases } from "./fuzz/cases.ts";
import { faultOf } from "./fuzz/faults.ts";
import { Pace } from "./fuzz/pace.ts";
import { rawQuestion, textOf } from "./loader/question.ts";
import { shorten } from "./loader/shorten.ts";

const { values } = parseArgs({
  options: {
    count: { type: "string", default: "100000" },
    seed: { type: "string", default: "1" },
    from: { type: "string", default: "0" },
  },
});
const [seed, from, count] = [Number(values.seed), Number(values.from), Number(values.count)];
const shown = 3;
const pace = new Pace();
const found = new Map<string, number>();
const begun = performance.now();

for (const tried of cases(seed, from, from + count)) {
  let fault: string | undefined;
  const run = (): number => {
    const start = performance.now();
    fault = faultOf(tried);
    return performance.now() - start;
  };
  const isSlow = pace.isSlow(tried, run(), run);
  if (fault !== undefined) note(fault, tried, shrunk(tried, fault));
  if (isSlow) note("slow", tried, textOf(tried.question).slice(0, 2000));
  if ((tried.index + 1) % 100_000 === 0) process.stderr.write(`${tried.index + 1}\n`);
}

const seconds = (performance.now() - begun) / 1000;
const total = [...found.values()].reduce((sum, each) => sum + each, 0);
process.stdout.write(
  `${count} documents from ${from} on, seed ${seed}: ${total} found, ${Math.round(count / seconds)} documents/second\n`,
);
process.exitCode = total > 0 ? 1 : 0;

/** Counts what was found, and prints the first few of a sort. */
function note(what: string, { index, target, question }: Case, document: string): void {
  const known = found.get(what) ?? 0;
  found.set(what, known + 1);
  if (known >= shown) return;
  const kind = "toml" in question ? "text" : "bytes as Latin-1";
  process.stdout.write(`${what}\n    seed ${seed}, index ${index}, ${target}, ${kind}: ${JSON.stringify(document)}\n`);
}

/** The document without what the fault does not need. */
function shrunk({ question, target }: Case, fault: string): string {
  if ((found.get(fault) ?? 0) >= shown) return "";
  const questionOf = (text: string): Case["question"] => ("toml" in question ? { toml: text } : rawQuestion(text));
  return shorten(textOf(question), (texts) =>
    texts.map((text) => faultOf({ question: questionOf(text), target }) === fault),
  );
}
