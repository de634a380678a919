import { grpcConfig } from "../../records/tables/grpc-config.ts";
import { eachAddress } from "../listen-addresses.ts";
import { refusedSocket } from "../socket-path.ts";
import { quoted } from "../quoted.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";

export const facts: StartFacts = {
  doc: "a Unix socket without a path, with one of more than 104 bytes, or with one that ends like a folder",
  prints: ["unix socket path too long", "chmod : no such file or directory", "is a directory"],
  source: "vendor/github.com/containerd/containerd/v2/pkg/sys/socket_unix.go:34",
};

export const check: StartCheck = {
  fields: [grpcConfig.fields["address"], grpcConfig.fields["debugAddress"]],
  find: (place) =>
    eachAddress(place, ({ written, scheme, rest }) => {
      const why = scheme === "unix" ? refusedSocket(rest) : undefined;
      return why === undefined ? undefined : { message: `${quoted(written)} ${why}` };
    }),
};
