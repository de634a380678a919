import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { compareVersions } from "../../core/src/records/release.ts";

/** What a daemon made of a case. */
export type Outcome =
  /** It started and served; `build` is the error of a build that did not work. */
  | { started: true; build?: string }
  /** It ended with this status, and printed this. */
  | { started: false; exit: number; printed: string };

/** Outcomes by the name of the case and the release. */
export type Judged = Map<string, Map<string, Outcome>>;

const file = new URL("../../core/test/start/judged.jsonl", import.meta.url);

type Row = { case: string; releases: string[] } & Outcome;

export function readJudged(): Judged {
  const judged: Judged = new Map();
  if (!existsSync(file)) return judged;
  for (const line of readFileSync(file, "utf8").split("\n").filter(Boolean)) {
    const { case: name, releases, ...outcome } = JSON.parse(line) as Row;
    for (const release of releases) note(judged, name, release, outcome);
  }
  return judged;
}

export function note(judged: Judged, name: string, release: string, outcome: Outcome): void {
  judged.set(name, (judged.get(name) ?? new Map<string, Outcome>()).set(release, outcome));
}

/** Writes a line for each case and outcome, with the releases that gave it, in one order whatever ran first. */
export function writeJudged(judged: Judged, known: readonly string[]): void {
  const lines = known.flatMap((name) => {
    const byOutcome = new Map<string, string[]>();
    for (const [release, outcome] of judged.get(name) ?? []) {
      const spelled = JSON.stringify(outcome);
      byOutcome.set(spelled, [...(byOutcome.get(spelled) ?? []), release].toSorted(compareVersions));
    }
    return [...byOutcome]
      .toSorted(([, [a = ""]], [, [b = ""]]) => compareVersions(a, b))
      .map(([outcome, releases]) =>
        JSON.stringify({ case: name, releases, ...(JSON.parse(outcome) as Outcome) } satisfies Row),
      );
  });
  writeFileSync(file, lines.map((line) => `${line}\n`).join(""));
}
