import { heldAt } from "../../load/held-at.ts";
import { ociConfig } from "../../records/tables/oci-config.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";
import { unlistedWord } from "../unlisted-word.ts";

export const facts: StartFacts = {
  doc: "a snapshotter that BuildKit does not bring along",
  prints: 'unknown snapshotter name: "{}"',
  source: "cmd/buildkitd/main_oci_worker.go:460",
};

export const check: StartCheck = {
  fields: [ociConfig.fields["snapshotter"]],
  // A program that stores the layers in its place has names of its own.
  find(place) {
    const problems = unlistedWord(place);
    return heldAt(place.bound.struct, "proxySnapshotterPath") ? undefined : problems;
  },
};
