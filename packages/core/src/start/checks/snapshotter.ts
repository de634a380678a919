import type { StartCheck } from "../start-check.ts";
import { unlistedWord } from "../unlisted-word.ts";

export const check: StartCheck = {
  doc: "a snapshotter that BuildKit does not bring along",
  keys: [["worker", "oci", "snapshotter"]],
  prints: 'unknown snapshotter name: "{}"',
  source: "cmd/buildkitd/main_oci_worker.go:460",
  // A program that stores the layers in its place has names of its own.
  find: (place) => (place.table["proxySnapshotterPath"] === undefined ? unlistedWord(place) : []),
};
