/** A BuildKit version as upstream tags it, without the "v": `0.17` (a line) or `0.17.3` (a release). */
export type Version = `${number}.${number}` | `${number}.${number}.${number}`;

export interface Line {
  line: Version;
  /** The newest patch we know; this is what a bare line stands for. */
  newest: Version;
}

/** Every release line we describe, oldest first. Following a new BuildKit release adds one row. */
export const lines: readonly Line[] = [
  { line: "0.10", newest: "0.10.6" },
  { line: "0.11", newest: "0.11.6" },
  { line: "0.12", newest: "0.12.5" },
  { line: "0.13", newest: "0.13.2" },
  { line: "0.14", newest: "0.14.1" },
  { line: "0.15", newest: "0.15.2" },
  { line: "0.16", newest: "0.16.0" },
  { line: "0.17", newest: "0.17.3" },
  { line: "0.18", newest: "0.18.2" },
  { line: "0.19", newest: "0.19.0" },
  { line: "0.20", newest: "0.20.2" },
  { line: "0.21", newest: "0.21.1" },
  { line: "0.22", newest: "0.22.0" },
  { line: "0.23", newest: "0.23.2" },
  { line: "0.24", newest: "0.24.0" },
  { line: "0.25", newest: "0.25.2" },
  { line: "0.26", newest: "0.26.3" },
  { line: "0.27", newest: "0.27.1" },
  { line: "0.28", newest: "0.28.1" },
  { line: "0.29", newest: "0.29.0" },
  { line: "0.30", newest: "0.30.0" },
  { line: "0.31", newest: "0.31.2" },
  { line: "0.32", newest: "0.32.2" },
];

export const oldest = lines[0] as Line;
export const latest = lines[lines.length - 1] as Line;

const numbers = new Map<string, number>();

/** A version as one number that orders like it; versions come up for every key of a file, so each is read once. */
export function numberOf(version: string): number {
  let number = numbers.get(version);
  if (number === undefined) {
    const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
    number = major * 1e6 + minor * 1e3 + patch;
    numbers.set(version, number);
  }
  return number;
}

/** Orders two versions; a missing patch counts as 0. Negative when `a` is older. */
export function compareVersions(a: string, b: string): number {
  return numberOf(a) - numberOf(b);
}

/** Whether something that came with `since` is there in `version`. */
export function isSince(version: string, since: string): boolean {
  return compareVersions(version, since) >= 0;
}

const lineNames = new Map<string, Version>();

/** The line of a release: `0.17.3` gives `0.17`. */
export function lineOf(version: string): Version {
  let line = lineNames.get(version);
  if (line === undefined) {
    line = version.split(".", 2).join(".") as Version;
    lineNames.set(version, line);
  }
  return line;
}
