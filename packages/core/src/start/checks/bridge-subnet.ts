import { quoted } from "../quoted.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";
import { stringsAt } from "../strings-at.ts";
import { refusedSubnet } from "../subnet.ts";

export const facts: StartFacts = {
  doc: "a subnet that is none, in mode `bridge`",
  prints: "CNI setup error",
  source: "util/network/cniprovider/cni.go:198",
};

export const check: StartCheck = {
  id: "bridge-subnet",
  keys: [
    ["worker", "oci", "bridgeSubnet"],
    ["worker", "containerd", "bridgeSubnet"],
  ],
  find(place) {
    if (place.table["networkMode"] !== "bridge") return [];
    return stringsAt(place).flatMap(({ text, span }) => {
      const refused = refusedSubnet(text);
      if (!refused) return [];
      return [
        { span, message: `${quoted(text)} ${refused.why}`, ...(refused.help !== undefined && { help: refused.help }) },
      ];
    });
  },
};
