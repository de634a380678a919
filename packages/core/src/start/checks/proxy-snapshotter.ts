import type { StartCheck } from "../start-check.ts";
import { stringsAt } from "../strings-at.ts";

export const check: StartCheck = {
  doc: "a snapshotter's socket with `unix://` in front",
  keys: [["worker", "oci", "proxySnapshotterPath"]],
  prints: "(Do not include 'unix://' prefix)",
  source: "cmd/buildkitd/main_oci_worker.go:364",
  find(place) {
    return stringsAt(place).flatMap(({ text, span }) => {
      if (!text.startsWith("unix://")) return [];
      const path = text.slice("unix://".length);
      const title = `write "${path}"`;
      const edits = [{ start: span.start, end: span.end, text: JSON.stringify(path) }];
      const message = `\`${place.bound.name}\` is a path, and takes no \`unix://\``;
      return [{ span, message, help: title, fixes: [{ title, edits, safe: true }] }];
    });
  },
};
