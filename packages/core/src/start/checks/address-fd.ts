import { listenAddresses } from "../listen-addresses.ts";
import type { StartCheck } from "../start-check.ts";

export const check: StartCheck = {
  doc: "a socket of systemd that is picked by its number or name",
  keys: [
    ["grpc", "address"],
    ["grpc", "debugAddress"],
  ],
  // Where systemd did hand over a socket, it says "not supported yet".
  prints: "no sockets found via socket activation",
  source: "cmd/buildkitd/main_unix.go:40",
  find(place) {
    return listenAddresses(place).flatMap(({ scheme, rest, ...address }) =>
      scheme === "fd" && rest !== ""
        ? [{ ...address, message: "BuildKit takes only the first socket of systemd", help: 'write "fd://"' }]
        : [],
    );
  },
};
