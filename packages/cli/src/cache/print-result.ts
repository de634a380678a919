import {
  type CacheEntry,
  type CacheOutcome,
  type CacheResult,
  hideSecrets,
  type ParseCacheOptions,
  withoutSecrets,
} from "@buildkit-config/core/cache";
import { block } from "../output/pretty.ts";
import { printable, widthOf } from "../output/printable.ts";
import { wrap } from "../output/wrap.ts";

/** What was read, as the command tells it. */
export interface ReadValues {
  options: ParseCacheOptions;
  specs: readonly string[];
  result: CacheResult;
  /** `--cache-to` or its like, for places. */
  flag: string;
  judgedAs: string;
}

const outcomes: Record<CacheOutcome, string> = {
  ok: "Read as it is written.",
  "silent-misreading": "The build runs, and something in the value does nothing or means something else.",
  "silent-drop": "The build runs without it: the value is left out, and nobody says so.",
  "daemon-error": "The daemon refuses it.",
  "client-error": "The client refuses it before the build.",
  "parse-error": "The client cannot read it, and stops before the build.",
};

/** The findings with the value and marks below it, without secrets. */
export function findingBlocks({ specs, result, flag, options }: ReadValues, verbose: boolean): string[] {
  return result.diagnostics
    .filter(({ severity }) => verbose || severity !== "info")
    .map((diagnostic) => {
      const index = specs.length > 1 && typeof diagnostic.path[0] === "number" ? diagnostic.path[0] : 0;
      const name = specs.length > 1 ? `${flag}[${index + 1}]` : flag;
      // What is repaired by command are files.
      return block(name, hideSecrets(specs[index] ?? "", options), { ...diagnostic, fixes: [] });
    });
}

/** Each entry with its attributes in a table, without secrets. */
export function entryBlocks(entries: readonly CacheEntry[]): string[] {
  return entries.map((entry) => {
    const { type, attrs } = withoutSecrets(entry);
    const rows = Object.entries(attrs).map(([name, value]) => [printable(name), printable(value)] as const);
    const width = Math.max(0, ...rows.map(([name]) => widthOf(name)));
    return [printable(type), ...rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`)].join("\n");
  });
}

/** The last lines: what becomes of the value, where, and where to read on. */
export function closing({ result, judgedAs }: ReadValues): string {
  const { diagnostics, outcome } = result;
  const first =
    diagnostics.find(({ severity }) => severity === "error") ??
    diagnostics.find(({ severity }) => severity === "warning");
  const why = first && first.rule !== "unknown-release" ? [`Why: buildkit-config explain ${first.rule}`] : [];
  const isLeftOut = outcome === "daemon-error" && diagnostics.every(({ effect }) => effect !== "daemon-error");
  const sentence = isLeftOut ? "The daemon refuses it, and builds without that cache." : outcomes[outcome];
  return [...wrap(sentence, 80), ...wrap(`Judged as ${judgedAs}.`, 80), ...why].join("\n");
}
