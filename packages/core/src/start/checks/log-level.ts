import { logConfig } from "../../records/tables/log-config.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";
import { unlistedWord } from "../unlisted-word.ts";

export const facts: StartFacts = {
  doc: "a level of the log that is not one of the known words",
  prints: "unsupported log level",
  source: "cmd/buildkitd/main.go:310",
};

export const check: StartCheck = {
  fields: [logConfig.fields["level"]],
  find: (place) => unlistedWord(place, true),
};
