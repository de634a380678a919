import { eachAddress } from "../listen-addresses.ts";
import { refusedSocket } from "../socket-path.ts";
import { quoted } from "../quoted.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";

export const facts: StartFacts = {
  doc: "a Unix socket without a path, with one of more than 104 bytes, or with one that ends like a folder",
  prints: "{}",
  source: "vendor/github.com/containerd/containerd/v2/pkg/sys/socket_unix.go:34",
};

export const check: StartCheck = {
  id: "address-socket",
  keys: [
    ["grpc", "address"],
    ["grpc", "debugAddress"],
  ],
  find: (place) =>
    eachAddress(place, ({ written, scheme, rest }) => {
      const refused = scheme === "unix" ? refusedSocket(rest) : undefined;
      return refused && { message: `${quoted(written)} ${refused.why}`, quotes: refused.said };
    }),
};
