import { type GarbageCollection, type GcTier, sayLimits, type WorkerName } from "@buildkit-config/core";
import { printable } from "../output/printable.ts";
import { paragraph } from "../output/wrap.ts";
import { shortDuration } from "./short-duration.ts";

/** The tiers of a worker, one row each, in the order in which they run. */
export function collectionRows({ policy, tiers }: GarbageCollection, worker: WorkerName): string[] {
  const name = worker === "oci" ? "Garbage collection" : `Garbage collection of ${worker}`;
  if (policy === "off") return [`${name} is off: nothing is ever deleted`];
  const rows = tiers.map(
    (tier) => [subjectOf(tier), unusedOf(tier), sayLimits(tier) ?? "deletes them all"].map(printable) as Row,
  );
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] as string).length)));
  const lines = rows.map((row, index) => line(row, index, widths, rows[index - 1]));
  return [`${name}, in this order${policy === "file" ? " (tiers of your file)" : ""}`, ...lines];
}

type Row = [subject: string, unused: string, limits: string];

/** Limits that are too long for the row stand below it, and are not told twice in a row. */
function line([subject, unused, limits]: Row, index: number, widths: readonly number[], before?: Row): string {
  const columns = [subject, unused]
    .map((text, column) => text.padEnd(widths[column] ?? 0))
    .filter((text) => text !== "");
  const head = `${String(index + 1).padStart(3)}  ${columns.join("   ")}   `;
  if (head.length + limits.length <= 80) return head + limits;
  return limits === before?.[2] ? `${head}the same` : `${head.trimEnd()}\n${paragraph(limits, 9)}`;
}

const typeNames: Readonly<Record<string, string>> = {
  "type==source.local": "local",
  "type==exec.cachemount": "cachemount",
  "type==source.git.checkout": "git",
};

/** Which records a tier can delete. */
function subjectOf({ filters, all }: GcTier): string {
  if (filters.length === 0) return all ? "all, with internal" : "unshared";
  const names = filters.map((filter) => {
    const parts = filter.split(",");
    const types = new Set(parts.filter((part) => part.startsWith("type==")));
    const joined = parts.map((part) => typeNames[part] ?? part).join(" and ");
    // No record has two types.
    return types.size > 1 ? "nothing (joined filters)" : joined;
  });
  return `${names.join(", ")}${all ? ", with internal" : ""}`;
}

function unusedOf({ keepDuration }: GcTier): string {
  return keepDuration === "0s" ? "" : `unused ${shortDuration(keepDuration)}`;
}
