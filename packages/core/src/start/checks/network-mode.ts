import { networkConfig } from "../../records/tables/network-config.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";
import { unlistedWord } from "../unlisted-word.ts";

export const facts: StartFacts = {
  doc: "a network mode that the release does not know",
  prints: 'invalid network mode: "{}"',
  source: "util/network/netproviders/network.go:64",
};

export const check: StartCheck = {
  fields: [networkConfig.fields["networkMode"]],
  find: (place) => unlistedWord(place),
};
