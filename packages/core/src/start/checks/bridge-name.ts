import { networkConfig } from "../../records/tables/network-config.ts";
import { heldAt } from "../../load/held-at.ts";
import { quoted } from "../quoted.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";
import { eachString } from "../each-string.ts";

/** The longest name of a network interface, in bytes. */
const longest = 15;

export const facts: StartFacts = {
  doc: "a name that no bridge can have, in mode `bridge`",
  prints: 'failed to create bridge "{}"',
  source: "util/network/cniprovider/cni.go:198",
};

export const check: StartCheck = {
  fields: [networkConfig.fields["bridgeName"]],
  find(place) {
    if (heldAt(place.bound.struct, "networkMode") !== "bridge") return undefined;
    return eachString(place, (text) => {
      const why = refusedName(text);
      return why === undefined ? undefined : { message: `${quoted(text)} ${why}` };
    });
  },
};

/** What is wrong with the name of a network interface, as the end of a sentence. */
function refusedName(name: string): string | undefined {
  if (name === "lo") return "is the loopback device and no bridge";
  if (name === "." || name === ".." || /[/:\s]/.test(name)) return "cannot be the name of a bridge";
  const { length } = new TextEncoder().encode(name);
  return length > longest ? `has ${length} bytes, and the name of a bridge has ${longest} at most` : undefined;
}
