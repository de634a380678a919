import { gatewayFrontendConfig } from "../../records/tables/gateway-frontend-config.ts";
import { heldAt } from "../../load/held-at.ts";
import { parseReference } from "../../syntax/reference.ts";
import { quoted } from "../quoted.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";
import { eachString } from "../each-string.ts";

export const facts: StartFacts = {
  doc: "a repository whose name is not that of an image",
  prints: ["cannot specify 64-byte hexadecimal strings", "invalid reference format", "must be lowercase"],
  source: "frontend/gateway/gateway.go:69",
};

export const check: StartCheck = {
  fields: [gatewayFrontendConfig.fields["allowedRepositories"]],
  find(place) {
    if (heldAt(place.bound.struct, "enabled") === false) return undefined;
    return eachString(place, (text, { context }) =>
      parseReference(text, context.version)
        ? undefined
        : { message: `${quoted(text)} is not the name of an image`, ...help(text) },
    );
  },
};

/** What to write instead, where that is plain. */
function help(text: string): { help: string } | undefined {
  if (text.includes("://")) return { help: "leave out what stands before the host" };
  return text === text.toLowerCase() ? undefined : { help: `write "${text.toLowerCase()}"` };
}
