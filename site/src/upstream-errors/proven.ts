import { compareVersions, lineOf, lines, type Proof, type UpstreamError, type Version } from "@buildkit-config/core";
import { rangesOf } from "../release-strip/strip.ts";

/** What was seen, the same on all of these releases. */
interface Seen {
  releases: readonly Version[];
  saw: string;
}

interface Proven {
  ran: string;
  seen: readonly Seen[];
}

// Recorded where the judges are; without the record, nothing is said about them.
const recorded = import.meta.glob<Record<string, Proven>>(
  "../../../packages/conformance/results/upstream-errors.json",
  {
    import: "default",
    eager: true,
  },
);
const proven: Readonly<Record<string, Proven>> = Object.values(recorded)[0] ?? {};

/** Who was asked, as the reader knows it. */
const judges: Readonly<Record<Proof["by"], string>> = {
  loader: "BuildKit's own loader",
  daemon: "Daemons",
  buildx: "buildx itself",
  cache: "The daemon's own code for caches",
};

/** The last run of a proof, in words. */
export interface ShownProof {
  judge: string;
  ran: string;
  /** `BuildKit 0.10, 0.17–0.32` */
  releases: string;
  saw: string;
}

/** What was seen, newest first. */
export function proofsOf({ id, proof }: UpstreamError): ShownProof[] {
  const { ran = "", seen = [] } = proven[id] ?? {};
  return seen.map(({ releases, saw }) => ({ judge: judges[proof.by], ran, releases: spell(proof, releases), saw }));
}

/** The lines of BuildKit on which a proof was run. */
export function provenLines({ id, proof }: UpstreamError): Version[] {
  return proof.by === "buildx" ? [] : (proven[id]?.seen ?? []).flatMap(({ releases }) => releases.map(lineOf));
}

/** The day of the last run of all. */
export const lastRun: string = Object.values(proven).reduce((last, { ran }) => (ran > last ? ran : last), "");

function spell({ by }: Proof, releases: readonly Version[]): string {
  if (by === "buildx") {
    const [first, ...rest] = releases.toSorted(compareVersions);
    return `buildx ${first} to ${rest.at(-1) ?? first}, ${releases.length} releases`;
  }
  const seen = new Set(releases.map(lineOf));
  const cells = lines.map(({ line }) => (seen.has(line) ? "works" : "absent"));
  return `BuildKit ${rangesOf(cells, "works")}`;
}
