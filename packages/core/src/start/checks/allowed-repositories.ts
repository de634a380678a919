import { heldAt } from "../../load/held-at.ts";
import { parseReference } from "../../syntax/reference.ts";
import { quoted } from "../quoted.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";
import { eachString } from "../strings-at.ts";

export const facts: StartFacts = {
  doc: "a repository whose name is not that of an image",
  prints: "{}",
  source: "frontend/gateway/gateway.go:69",
};

export const check: StartCheck = {
  id: "allowed-repositories",
  keys: [["frontend", "gateway.v0", "allowedRepositories"]],
  find(place) {
    if (heldAt(place.bound.struct, "enabled") === false) return undefined;
    return eachString(place, (text, { context }) =>
      parseReference(text, context.version)
        ? undefined
        : { message: `${quoted(text)} is not the name of an image`, ...refusal(text) },
    );
  },
};

/** What the daemon says, and what to write instead. */
function refusal(text: string): { quotes: string; help?: string } {
  if (/^[a-f0-9]{64}$/.test(text)) return { quotes: "cannot specify 64-byte hexadecimal strings" };
  if (text.includes("://"))
    return { quotes: "invalid reference format", help: "leave out what stands before the host" };
  if (text !== text.toLowerCase()) {
    return { quotes: "must be lowercase", help: `write "${text.toLowerCase()}"` };
  }
  return { quotes: "invalid reference format" };
}
