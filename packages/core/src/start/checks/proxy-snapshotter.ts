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
      const path = text.slice("unix://".length);
      const title = `write "${path}"`;
      const { start, end } = bound.value;
      const edits = [{ start, end, text: JSON.stringify(path) }];
      const message = `\`${bound.name}\` is a path, and takes no \`unix://\``;
      return { message, help: title, fixes: [{ title, edits, safe: true }] };
    }),
};
