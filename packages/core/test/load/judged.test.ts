import { describe, expect, test } from "vitest";
import { recordedQuestions } from "../../../conformance/generate/recorded.ts";
import { difference } from "../../../conformance/loader/difference.ts";
import { keys } from "../../../conformance/loader/keys.ts";
import { readAnswer } from "../../../conformance/loader/outcome.ts";
import { fingerprint, readRecording, type Stretch } from "../../../conformance/loader/recorded.ts";
import { load } from "../../src/load-config.ts";
import { isSince, lines, type Version } from "../../src/records/release.ts";

const questions = recordedQuestions(keys);
const recording = readRecording();

/** The lines to ask of a stretch with one answer: both ends, and one in between that differs from document to document. */
function sampled({ from, to }: Stretch, at: number): Version[] {
  const first = recording.lines.indexOf(from);
  const last = recording.lines.indexOf(to);
  const between = recording.lines[first + (at % (last - first + 1))] as Version;
  return [...new Set([from, between, to])];
}

function disagreements(covers: (line: Version) => boolean): string[] {
  return recording.rows.flatMap((row, at) =>
    row.flatMap((stretch) => {
      const question = questions[at];
      const outcome = readAnswer(stretch.answer);
      return sampled(stretch, at).flatMap((line) => {
        const found = question && covers(line) ? difference(load, line, question, outcome) : undefined;
        return found ? [`${line} ${JSON.stringify(question)} ${found.category}: ${found.detail}`] : [];
      });
    }),
  );
}

describe("what BuildKit's own loader was seen to make of thousands of documents", () => {
  test("the recorded documents are those of today; else record them again, as packages/conformance tells", () => {
    expect(fingerprint(questions)).toBe(recording.documents);
    expect(recording.rows).toHaveLength(questions.length);
    expect(recording.lines).toEqual(lines.map(({ line }) => line));
  });

  test.each([
    ["go-toml v1, before 0.28", (line: Version) => !isSince(line, "0.28")],
    ["go-toml v2, from 0.28 on", (line: Version) => isSince(line, "0.28")],
  ])("load agrees with %s", (_, covers) => {
    expect(disagreements(covers)).toEqual([]);
  });
});
