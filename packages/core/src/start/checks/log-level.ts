import type { StartCheck } from "../start-check.ts";
import { unlistedWord } from "../unlisted-word.ts";

export const check: StartCheck = {
  doc: "a level of the log that is not one of the known words",
  keys: [["log", "level"]],
  prints: "unsupported log level",
  source: "cmd/buildkitd/main.go:310",
  find: (place) => unlistedWord(place, true),
};
