import type { StartCheck } from "../start-check.ts";
import { stringsAt } from "../strings-at.ts";

export const check: StartCheck = {
  doc: "a user to map steps to with more than one colon",
  keys: [["worker", "oci", "userRemapUnsupported"]],
  prints: 'invalid userns remap specification in "{}"',
  source: "cmd/buildkitd/util_linux.go:18",
  find(place) {
    return stringsAt(place)
      .filter(({ text }) => text.split(":").length > 2)
      .map(({ text, span }) => ({ span, message: `\`${text}\` has more than one colon`, quotes: text }));
  },
};
