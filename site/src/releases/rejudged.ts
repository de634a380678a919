import { check, type Diagnostic, type Line, type Version } from "@buildkit-config/core";
import { judgeCacheSample } from "@buildkit-config/core/cache";
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

/** What programs are known to differ in, beside what the rules show. */
const probes: readonly Sample[] = subjects.flatMap((subject): Sample[] => {
  if (subject.subject === "buildkitd.toml") {
    const text = "[worker.oci]\nMax-Parallelism = 4\n";
    return [{ text, subject, judge: (toml, buildkit) => check(toml, { buildkit }) }];
  }
  if (subject.subject !== "cache") return [];
  const texts = [
    "--cache-to type=registry,ref=user/app:cache,oci-mediatypes=false\n",
    "--cache-to type=gha,scope=app\n",
  ];
  return texts.map((text) => ({ text, subject, judge: (lines, buildkit) => judgeCacheSample(lines, { buildkit }) }));
});

/** The samples that a line judges otherwise than the line before it, which knew what stands in them. */
export function judgedOtherwise(from: Line, to: Line): RejudgedSample[] {
  const all = [...probes, ...allRules.flatMap(badSample)].flatMap((sample) => {
    const { text, subject } = sample;
    const before = sample.judge(text, from.newest);
    const after = sample.judge(text, to.newest);
    const isNew = [...before, ...after].some(({ rule }) => toldElsewhere.has(rule));
    const isSame = before.map(({ rule }) => rule).join() === after.map(({ rule }) => rule).join();
    return isNew || isSame ? [] : [{ text, subject, before, after }];
  });
  return all.filter((sample) => plainest(sample, all) === sample);
}

/** Of the samples outside a file of the daemon that differ in the same rules, the one in which least else is found. */
function plainest(sample: RejudgedSample, all: readonly RejudgedSample[]): RejudgedSample {
  if (sample.subject.subject === "buildkitd.toml") return sample;
  const alike = all
    .filter(({ subject }) => subject === sample.subject)
    .filter((other) => difference(other) === difference(sample));
  const [first = sample] = alike.toSorted(
    (a, b) => a.before.length + a.after.length - b.before.length - b.after.length,
  );
  return first;
}

/** The rules that find something on one of the two lines alone. */
function difference({ before, after }: RejudgedSample): string {
  const was = before.map(({ rule }) => rule);
  const is = after.map(({ rule }) => rule);
  const changed: string[] = [...was.filter((id) => !is.includes(id)), ...is.filter((id) => !was.includes(id))];
  return changed.toSorted().join();
}

function badSample(rule: RuleFacts): Sample[] {
  if (toldElsewhere.has(rule.id)) return [];
  return [{ text: rule.page.bad, subject: subjectOf(rule), judge: (text, buildkit) => rule.judge(text, buildkit) }];
}
