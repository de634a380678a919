import { grpcConfig } from "../../records/tables/grpc-config.ts";
import { eachAddress } from "../listen-addresses.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";

export const facts: StartFacts = {
  doc: "a socket of systemd that is picked by its number or name",
  // Where systemd did hand over a socket, it says "not supported yet".
  prints: "no sockets found via socket activation",
  source: "cmd/buildkitd/main_unix.go:40",
};

export const check: StartCheck = {
  fields: [grpcConfig.fields["address"], grpcConfig.fields["debugAddress"]],
  find: (place) =>
    eachAddress(place, ({ scheme, rest }) =>
      scheme === "fd" && rest !== ""
        ? { message: "BuildKit takes only the first socket of systemd", help: 'write "fd://"' }
        : undefined,
    ),
};
