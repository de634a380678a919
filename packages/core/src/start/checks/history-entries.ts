import { historyConfig } from "../../records/tables/history-config.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";

export const facts: StartFacts = {
  doc: "a negative number of remembered builds",
  prints: "panic: runtime error: slice bounds out of range [{}:]",
  source: "solver/llbsolver/history/buildhistory.go:189",
};

export const check: StartCheck = {
  fields: [historyConfig.fields["maxEntries"]],
  crashes: true,
  find({ bound, value }) {
    if (typeof value !== "bigint" || value >= 0n) return undefined;
    return [
      {
        span: bound.value,
        message: `\`${bound.name}\` is negative`,
        help: "write 0 to let age alone decide",
      },
    ];
  },
};
