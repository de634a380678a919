import { compareVersions, lineOf, lines, type Version } from "@buildkit-config/core";
import { rangesOf } from "../release-strip/strip.ts";

/** What a real daemon of one release did with a preset, and with an empty file instead. */
export interface Run {
  booted: boolean;
  /** Whether `verify.sh` saw what the preset promises. */
  shown: boolean;
  /** The line that shows it; otherwise the last that says something. */
  line: string;
  without: { shown: boolean; line: string };
}

interface Runs {
  ran: string;
  presets: Readonly<Record<string, Readonly<Record<Version, Run>>>>;
}

/** The same outcome on one release line or on several. */
export interface Outcome {
  /** `0.13, 0.16–0.32` */
  releases: string;
  /** Of the newest of them. */
  run: Run;
}

// Recorded where daemons can be run; without the record, nothing is said about them.
const recorded = import.meta.glob<Runs>("../../../packages/conformance/results/presets.json", {
  import: "default",
  eager: true,
});
const runs: Runs = Object.values(recorded)[0] ?? { ran: "", presets: {} };

/** The day of the last run. */
export const lastRun: string = runs.ran;

function runsOf(id: string): { line: Version; run: Run }[] {
  const own = Object.entries(runs.presets[id] ?? {}) as [Version, Run][];
  return own.toSorted(([a], [b]) => compareVersions(b, a)).map(([version, run]) => ({ line: lineOf(version), run }));
}

/** The release lines on which a daemon showed that the preset works. */
export function shownLines(id: string): Version[] {
  return runsOf(id).flatMap(({ line, run }) => (run.booted && run.shown ? [line] : []));
}

/** What was seen, newest first. Releases that did the same are told together, with the line of the newest. */
export function outcomesOf(id: string): Outcome[] {
  const outcomes = new Map<string, { run: Run; on: Set<Version> }>();
  for (const { line, run } of runsOf(id)) {
    // Lines that show it differ in digests and times only; those that do not say what went wrong.
    const same = JSON.stringify([run.booted, run.shown || run.line, run.without.shown]);
    const known = outcomes.get(same);
    if (known) known.on.add(line);
    else outcomes.set(same, { run, on: new Set([line]) });
  }
  return [...outcomes.values()].map(({ run, on }) => ({ releases: ranges(on), run }));
}

function ranges(on: ReadonlySet<Version>): string {
  return rangesOf(
    lines.map(({ line }) => (on.has(line) ? "works" : "absent")),
    "works",
  );
}
