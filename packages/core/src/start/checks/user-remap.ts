import { quoted } from "../quoted.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";
import { eachString } from "../strings-at.ts";

export const facts: StartFacts = {
  doc: "a user to map steps to with more than one colon",
  prints: 'invalid userns remap specification in "{}"',
  source: "cmd/buildkitd/util_linux.go:18",
};

export const check: StartCheck = {
  id: "user-remap",
  keys: [["worker", "oci", "userRemapUnsupported"]],
  find: (place) =>
    eachString(place, (text) =>
      text.split(":").length > 2 ? { message: `${quoted(text)} has more than one colon`, quotes: text } : undefined,
    ),
};
