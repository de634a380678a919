import { replace } from "../../check/edits/replace.ts";
import { ociConfig } from "../../records/tables/oci-config.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";
import { eachString } from "../each-string.ts";

export const facts: StartFacts = {
  doc: "a snapshotter's socket with `unix://` in front",
  prints: "(Do not include 'unix://' prefix)",
  source: "cmd/buildkitd/main_oci_worker.go:364",
};

export const check: StartCheck = {
  fields: [ociConfig.fields["proxySnapshotterPath"]],
  find: (place) =>
    eachString(place, (text, { bound }) => {
      if (!text.startsWith("unix://")) return undefined;
      return {
        message: `\`${bound.name}\` is a path, and takes no \`unix://\``,
        fix: replace(bound.value, JSON.stringify(text.slice("unix://".length)), true),
      };
    }),
};
