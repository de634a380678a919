import { ociConfig } from "../../records/tables/oci-config.ts";
import { quoted } from "../quoted.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";
import { eachString } from "../each-string.ts";

export const facts: StartFacts = {
  doc: "a user to map steps to with more than one colon",
  prints: 'invalid userns remap specification in "{}"',
  source: "cmd/buildkitd/util_linux.go:18",
};

export const check: StartCheck = {
  fields: [ociConfig.fields["userRemapUnsupported"]],
  find: (place) =>
    eachString(place, (text) =>
      text.split(":").length > 2 ? { message: `${quoted(text)} has more than one colon` } : undefined,
    ),
};
