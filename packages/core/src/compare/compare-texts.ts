import { check } from "../check/check.ts";
import type { Diagnostic } from "../check/diagnostic.ts";
import { ignoredIn } from "../load/ignored.ts";
import { canonicalPath, tablesOf } from "../load/set-table.ts";
import type { Document } from "../document.ts";
import { effective } from "../effective/effective.ts";
import { latest, type Version } from "../records/release.ts";
import { type Change, compareEffective } from "./compare-effective.ts";
import { compareMirrors } from "./compare-mirrors.ts";
import { compareReading, type ReadingChange } from "./compare-reading.ts";

/** What two releases make of a file, or of a file and what became of it. */
export interface Comparison {
  /** What the second daemon does otherwise. Empty when it does not load the file. */
  changes: Change[];
  /** Keys of the first text that the second release ignores though the first reads them, or the reverse. */
  reading: ReadingChange[];
  /** What keeps, or may keep, the second daemon from starting, and not the first. */
  refusals: Diagnostic[];
}

/** Compares two documents, each as the release that it was read for. Keys that are written otherwise in the second are not told. */
export function compareTexts(before: Document, after: Document, disk: number | undefined): Comparison {
  const [from, to] = [before, after].map(versionOf) as [Version, Version];
  const [old, now] = [effective(before, { disk }), effective(after, { disk })];
  return {
    changes: old.ok && now.ok ? [...compareEffective(old, now), ...compareMirrors(before, from, after, to)] : [],
    reading: stillThere(compareReading(before, from, to), after, to),
    refusals: newRefusals(before, after),
  };
}

function versionOf({ target }: Document): Version {
  return target.ok ? target.version : latest.newest;
}

/** The changes in what is read, without those of keys that were written otherwise. */
function stillThere(all: readonly ReadingChange[], document: Document, version: string): ReadingChange[] {
  if (all.length === 0) return [];
  const { session } = document.loading(version);
  const ignored = new Set(ignoredIn(session).map(({ path }) => JSON.stringify(canonicalPath(path))));
  const bound = new Set(
    tablesOf(session.bound).flatMap(({ path, keys }) => [...keys.keys()].map((key) => JSON.stringify([...path, key]))),
  );
  return all.filter(({ path, now }) => (now === "ignored" ? ignored : bound).has(JSON.stringify(path)));
}

const stopping = new Set(["does-not-load", "loader-panic", "does-not-start", "may-not-start"]);

function newRefusals(before: Document, after: Document): Diagnostic[] {
  const known = new Set(check(before).map(nameOf));
  return check(after).filter((diagnostic) => stopping.has(diagnostic.rule) && !known.has(nameOf(diagnostic)));
}

function nameOf({ rule, path }: Diagnostic): string {
  return JSON.stringify([rule, path]);
}
