import type { StartCheck, StartFacts } from "../start-check.ts";

export const facts: StartFacts = {
  doc: "a negative number of remembered builds",
  prints: "panic: runtime error: slice bounds out of range [{}:]",
  source: "solver/llbsolver/history/buildhistory.go:189",
};

export const check: StartCheck = {
  id: "history-entries",
  keys: [["history", "maxEntries"]],
  crashes: true,
  find({ bound, value }) {
    if ((typeof value !== "number" && typeof value !== "bigint") || value >= 0) return undefined;
    return [
      {
        span: bound.value,
        message: `\`${bound.name}\` is negative`,
        quotes: String(value),
        help: "write 0 to let age alone decide",
      },
    ];
  },
};
