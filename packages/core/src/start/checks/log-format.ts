import type { StartCheck } from "../start-check.ts";
import { unlistedWord } from "../unlisted-word.ts";

export const check: StartCheck = {
  doc: "a form of the log that is neither `text` nor `json`",
  keys: [["log", "format"]],
  prints: 'unsupported log type "{}"',
  source: "cmd/buildkitd/main.go:297",
  find: (place) => unlistedWord(place),
};
