import { check, type Diagnostic, type Line, type Version } from "@buildkit-config/core";
import { allRules, type RuleFacts, type Subject, subjectOf, subjects } from "../rules/rule-facts.ts";

/** A text that reads otherwise from one release line to the next, with what is found in it on each. */
export interface RejudgedSample {
  text: string;
  subject: Subject;
  before: Diagnostic[];
  after: Diagnostic[];
}

interface Sample {
  text: string;
  subject: Subject;
  judge(text: string, buildkit: Version): Diagnostic[];
}

/** Told by the keys and attributes themselves, in their own lists. */
const toldElsewhere: ReadonlySet<string> = new Set([
  "deprecated-key",
  "newer-key",
  "cache-unknown-type",
  "cache-unknown-attribute",
]);

/** What loaders are known to differ in, beside what the rules show. */
const probes: readonly Sample[] = subjects
  .filter(({ subject }) => subject === "buildkitd.toml")
  .map((subject) => ({
    text: "[worker.oci]\nMax-Parallelism = 4\n",
    subject,
    judge: (text, buildkit) => check(text, { buildkit }),
  }));

/** The samples that a line judges otherwise than the line before it, which knew what stands in them. */
export function judgedOtherwise(from: Line, to: Line): RejudgedSample[] {
  return [...probes, ...allRules.flatMap(badSample)].flatMap((sample) => {
    const { text, subject } = sample;
    const before = sample.judge(text, from.newest);
    const after = sample.judge(text, to.newest);
    const isNew = [...before, ...after].some(({ rule }) => toldElsewhere.has(rule));
    const isSame = before.map(({ rule }) => rule).join() === after.map(({ rule }) => rule).join();
    return isNew || isSame ? [] : [{ text, subject, before, after }];
  });
}

function badSample(rule: RuleFacts): Sample[] {
  if (toldElsewhere.has(rule.id)) return [];
  return [{ text: rule.page.bad, subject: subjectOf(rule), judge: (text, buildkit) => rule.judge(text, buildkit) }];
}
