import { grpcConfig } from "../../records/tables/grpc-config.ts";
import { eachAddress } from "../listen-addresses.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";

const kinds = new Set(["unix", "npipe", "tcp", "fd"]);

export const facts: StartFacts = {
  doc: "an address of a kind other than `unix://`, `tcp://` and `fd://`",
  prints: "addr {} not supported",
  source: "cmd/buildkitd/main.go:794",
};

export const check: StartCheck = {
  fields: [grpcConfig.fields["address"], grpcConfig.fields["debugAddress"]],
  find: (place) =>
    eachAddress(place, ({ scheme, rest }) => {
      if (scheme === undefined || kinds.has(scheme)) return undefined;
      const near = ["unix", "tcp", "fd"].find((kind) => scheme.toLowerCase().startsWith(kind)) ?? "tcp";
      return {
        message: `BuildKit does not listen on \`${scheme}://\``,
        // An address of TCP has no path.
        help: `write "${near}://${near === "tcp" ? rest.replace(/\/.*/s, "") : rest}"`,
      };
    }),
};
