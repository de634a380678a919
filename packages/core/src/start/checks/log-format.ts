import { logConfig } from "../../records/tables/log-config.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";
import { unlistedWord } from "../unlisted-word.ts";

export const facts: StartFacts = {
  doc: "a form of the log that is neither `text` nor `json`",
  prints: 'unsupported log type "{}"',
  source: "cmd/buildkitd/main.go:297",
};

export const check: StartCheck = {
  fields: [logConfig.fields["format"]],
  find: (place) => unlistedWord(place),
};
