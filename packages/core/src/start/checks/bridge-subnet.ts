import { networkConfig } from "../../records/tables/network-config.ts";
import { heldAt } from "../../load/held-at.ts";
import { quoted } from "../quoted.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";
import { eachString } from "../each-string.ts";
import { refusedSubnet } from "../subnet.ts";

export const facts: StartFacts = {
  doc: "a subnet that is none, in mode `bridge`",
  prints: "CNI setup error",
  source: "util/network/cniprovider/cni.go:198",
};

export const check: StartCheck = {
  fields: [networkConfig.fields["bridgeSubnet"]],
  find(place) {
    if (heldAt(place.bound.struct, "networkMode") !== "bridge") return undefined;
    return eachString(place, (text) => {
      const refused = refusedSubnet(text);
      if (!refused) return undefined;
      return { message: `${quoted(text)} ${refused.why}`, help: refused.help };
    });
  },
};
