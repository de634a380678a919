import type { StartCheck } from "../start-check.ts";
import { unlistedWord } from "../unlisted-word.ts";

export const check: StartCheck = {
  doc: "a network mode that the release does not know",
  keys: [
    ["worker", "oci", "networkMode"],
    ["worker", "containerd", "networkMode"],
  ],
  prints: 'invalid network mode: "{}"',
  source: "util/network/netproviders/network.go:64",
  find: (place) => unlistedWord(place),
};
