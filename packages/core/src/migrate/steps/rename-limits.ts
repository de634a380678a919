import { type SetTable, tablesOf } from "../../check/settings.ts";
import type { Edit } from "../../check/diagnostic.ts";
import { applyEdits } from "../../fix/apply-edits.ts";
import { isSince } from "../../records/release.ts";
import type { MigrationStep } from "../step.ts";

const newLimits = ["reservedSpace", "maxUsedSpace", "minFreeSpace"];

/**
 * The one limit of a worker or a tier has another name from 0.17 on. It is renamed only where it is the sole limit: beside others it
 * means something else.
 */
export const renameLimits: MigrationStep = ({ document, from, to }) => {
  const edits = tablesOf(document.loading(from).session.bound).flatMap((set) => {
    const old = set.path.includes("gcpolicy") ? "keepBytes" : "gckeepstorage";
    if (set.path[0] !== "worker") return [];
    return isSince(to, "0.17") ? rename(set, old, "reservedSpace", newLimits) : back(set, old);
  });
  if (edits.length === 0) return undefined;
  return {
    text: applyEdits(document.text, edits),
    done: edits.map(({ was, text }) => `\`${was}\` becomes \`${text}\``),
  };
};

function back(set: SetTable, old: string): Renaming[] {
  return rename(set, "reservedSpace", old, [old, "maxUsedSpace", "minFreeSpace"]);
}

interface Renaming extends Edit {
  was: string;
}

function rename({ keys }: SetTable, was: string, text: string, others: readonly string[]): Renaming[] {
  const bound = keys.get(was);
  if (!bound || others.some((name) => keys.has(name))) return [];
  return [{ start: bound.key.start, end: bound.key.end, text, was: bound.key.name }];
}
