import type { load, LoadResult } from "../../core/src/load-config.ts";
import { isSince, type Version } from "../../core/src/records/release.ts";
import { compareConfig } from "./compare-config.ts";
import { partsOf } from "./ignored-path.ts";
import type { Outcome } from "./outcome.ts";
import { inputOf, type Question } from "./question.ts";

/** `load`, from its source or as it is built. */
export type Load = typeof load;

/** A disagreement of `load` with BuildKit's own loader. */
export interface Difference {
  /** What differs, in words that others of its sort share. */
  category: string;
  /** What each of the two says. */
  detail: string;
}

/** Compares `load` with what a judge said of a document. */
export function difference(read: Load, line: Version, question: Question, outcome: Outcome): Difference | undefined {
  let result: LoadResult;
  try {
    result = read(inputOf(question), { buildkit: line });
  } catch (error) {
    return { category: "load throws", detail: String(error) };
  }
  const judged = verdictOf(outcome);
  const ours = result.ok ? "loads" : result.error.rule === "loader-panic" ? "crashes" : "refuses";
  if (judged !== ours) {
    const reason = "refused" in outcome ? outcome.refused : "crash" in outcome ? outcome.crash : "";
    const said = result.ok ? "" : result.error.message;
    const sort = reason === "" ? said.replace(/;.*/, "") : reason;
    return {
      category: `BuildKit ${judged}, load ${ours}: ${general(sort)}`,
      detail: `${reason || "-"} | ${said || "-"}`,
    };
  }
  return "config" in outcome && result.ok ? loadedDifference(line, outcome, result) : undefined;
}

function verdictOf(outcome: Outcome): "crashes" | "loads" | "refuses" {
  if ("crash" in outcome) return "crashes";
  return "refused" in outcome ? "refuses" : "loads";
}

/** Takes out of a message what belongs to one document. */
function general(message: string): string {
  return message
    .replace("failed to parse config: ", "")
    .replace(/^\(\d+, \d+\): /, "")
    .replace(/(can't convert ).*(\(\S+\) to )/i, "$1…$2")
    .replace(/ into struct field \S+ of type .*/, " into a field")
    .replace(/`[^`]*`|"(?:[^"\\]|\\.)*"|'[^']*'/g, "…")
    .replace(/\d+/g, "0")
    .slice(0, 100);
}

function loadedDifference(
  line: Version,
  { config, ignored }: Extract<Outcome, { config: unknown }>,
  result: Extract<LoadResult, { ok: true }>,
): Difference | undefined {
  const judged = new Set(ignored.map((path) => JSON.stringify(partsOf(path))));
  const ours = new Set(result.ignored.map(({ path }) => JSON.stringify(path)));
  const [missed] = judged.difference(ours);
  const [extra] = ours.difference(judged);
  if (missed ?? extra) {
    const category = `ignored by ${missed ? "BuildKit" : "load"} only`;
    return { category, detail: `${[...judged].join(" ") || "-"} | ${[...ours].join(" ") || "-"}` };
  }
  if (result.ignored.length !== ours.size) return { category: "ignored twice by load", detail: [...ours].join(" ") };
  const [mismatch] = compareConfig(config, result.config, !isSince(line, "0.12"));
  if (!mismatch) return undefined;
  const [here, there] = [mismatch.judged, mismatch.ours];
  return {
    category: `value: ${shape(here)} in BuildKit, ${shape(there)} in load`,
    detail: `${mismatch.path.join(".")}: ${show(here)} | ${show(there)}`,
  };
}

function shape(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return value.length > 0 ? "list" : "empty list";
  if (typeof value !== "object" || value === null) return typeof value;
  const [first] = Object.keys(value);
  if (first === undefined) return "empty table";
  return first.startsWith("$") ? first : "table";
}

function show(value: unknown): string {
  return JSON.stringify(value, (_key, inner: unknown) => (typeof inner === "bigint" ? `${inner}n` : inner)) ?? "-";
}
