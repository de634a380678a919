// Puts the committed questions before all judges in bin/, and writes what they say into packages/core/test/cache.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { ask, built, type ClientQuestion, type ControllerQuestion, type DaemonQuestion } from "./judges.ts";

type SpecRow = Omit<ClientQuestion, "tool" | "direction"> & {
  tools: ClientQuestion["tool"][];
  directions: ClientQuestion["direction"][];
};
type EntryRow = Omit<DaemonQuestion, "direction"> & { directions: DaemonQuestion["direction"][] };

const here = import.meta.dirname;
const results = join(here, "../../core/test/cache");

const specs = distinct(
  rows<SpecRow>("specs.jsonl").flatMap(({ tools, directions, spec, env }) =>
    tools.flatMap((tool) => directions.map((direction): ClientQuestion => ({ tool, direction, spec, env }))),
  ),
);
const isBuildctl = ({ tool }: ClientQuestion): boolean => tool === "buildctl";
const forBuildctl = specs.filter(isBuildctl);
const forBuildx = specs.filter((question) => !isBuildctl(question));
const entries = distinct(
  rows<EntryRow>("entries.jsonl").flatMap(({ directions, type, attrs, env }) =>
    directions.map((direction): DaemonQuestion => ({ direction, type, attrs, env })),
  ),
);
const together = rows<ControllerQuestion>("together.jsonl");

write("judged.jsonl", [
  ...outcomes(
    forBuildx,
    built("buildx").map((judge) => ({ version: judge.version, answers: ask(judge, forBuildx) })),
  ),
  ...outcomes(
    forBuildctl,
    built("buildctl").map((judge) => ({ version: judge.version, answers: ask(judge, forBuildctl) })),
  ),
]);
write(
  "judged-daemon.jsonl",
  outcomes(
    entries,
    built("daemon").map((judge) => ({ version: judge.version, answers: ask(judge, entries) })),
  ),
);
write(
  "judged-controller.jsonl",
  outcomes(
    together,
    built("controller").map((judge) => ({ version: judge.version, answers: ask(judge, together) })),
  ),
);

/** Leaves out what several rows ask. */
function distinct<Question>(questions: Question[]): Question[] {
  return Array.from(new Map(questions.map((question) => [JSON.stringify(question), question])).values());
}

/** Joins the releases that give the same answer to the same question. */
function outcomes(questions: object[], told: { version: string; answers: object[] }[]): object[] {
  return questions.flatMap((question, at) => {
    const byAnswer = Map.groupBy(told, ({ answers }) => JSON.stringify(answers[at]));
    return Array.from(byAnswer, ([answer, group]) => ({
      ...question,
      versions: group.map(({ version }) => version),
      ...(JSON.parse(answer) as object),
    }));
  });
}

function rows<Row>(file: string): Row[] {
  return readFileSync(join(here, file), "utf8")
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Row);
}

function write(file: string, lines: object[]): void {
  writeFileSync(join(results, file), lines.map((line) => `${JSON.stringify(line)}\n`).join(""));
}
