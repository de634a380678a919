// Compares parseCache with the judges in bin/ on random specs:
// node cache/fuzz.ts [--count N] [--seed S] [--tool buildx|buildctl|bake]... [--version V]... [--show N]
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";

import { random } from "../generate/random.ts";
import { differs, type ParseCache } from "./fuzz/differs.ts";
import { randomQuestion } from "./fuzz/random-question.ts";
import { ask, built, type Judge, type Tool } from "./judges.ts";

const { values: options } = parseArgs({
  options: {
    count: { type: "string", default: "5000" },
    seed: { type: "string", default: "1" },
    tool: { type: "string", multiple: true, default: ["buildx", "buildctl", "bake"] },
    version: { type: "string", multiple: true },
    show: { type: "string", default: "20" },
  },
});

const here = import.meta.dirname;
const core = join(here, "../../core/dist/cache.js");
const { parseCache } = (await import(core)) as { parseCache: ParseCache };
const texts = readFileSync(join(here, "specs.jsonl"), "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => (JSON.parse(line) as { spec: unknown }).spec)
  .filter((spec) => typeof spec === "string");
const rng = random(Number(options.seed));
const questions = Array.from({ length: Number(options.count) }, () =>
  randomQuestion(rng, options.tool as Tool[], texts),
);

let found = 0;
for (const judge of [...built("buildx"), ...built("buildctl")].filter(wanted)) compare(judge);
process.stdout.write(`${found} differences\n`);
process.exitCode = found > 0 ? 1 : 0;

function wanted({ version }: Judge): boolean {
  return options.version === undefined || options.version.includes(version);
}

function compare(judge: Judge): void {
  const own = questions.filter(({ tool }) => (tool === "buildctl") === (judge.judge === "buildctl"));
  ask(judge, own).forEach((answer, at) => {
    const question = own[at];
    if (question === undefined) return;
    const { tool, direction, spec, env } = question;
    const release = judge.judge === "buildx" ? { buildx: judge.version } : { buildkit: judge.version };
    const parsed = parseCache(spec, { tool, direction, ...release, ...(env === undefined ? {} : { env }) });
    const difference = differs(answer, parsed);
    if (difference === undefined) return;
    found++;
    if (found > Number(options.show)) return;
    process.stdout.write(`${difference}\n  ${JSON.stringify({ ...question, version: judge.version })}\n`);
    process.stdout.write(`  judge ${JSON.stringify(answer)}\n  ours  ${JSON.stringify(parsed)}\n`);
  });
}
