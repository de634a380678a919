import type { StartCheck, StartFacts } from "../start-check.ts";
import { stringsAt } from "../strings-at.ts";

export const facts: StartFacts = {
  doc: "a snapshotter's socket with `unix://` in front",
  prints: "(Do not include 'unix://' prefix)",
  source: "cmd/buildkitd/main_oci_worker.go:364",
};

export const check: StartCheck = {
  id: "proxy-snapshotter",
  keys: [["worker", "oci", "proxySnapshotterPath"]],
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
