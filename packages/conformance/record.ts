// Records what the judges of all lines make of the fixed documents: node record.ts
import { recordedQuestions } from "./generate/recorded.ts";
import { askForLines, judgedLines } from "./loader/ask.ts";
import { keys } from "./loader/keys.ts";
import { writeRecording } from "./loader/recorded.ts";

const questions = recordedQuestions(keys);
const answers = new Map(
  judgedLines.map((line) => {
    const { outcomes, doubts } = askForLines(line, questions);
    process.stdout.write(`${line}: ${outcomes.length} documents, ${doubts.length} doubts\n`);
    for (const doubt of doubts.slice(0, 3)) process.stdout.write(`  ${doubt.slice(0, 200)}\n`);
    return [line, outcomes];
  }),
);
writeRecording(questions, answers);
