import type { Table } from "../record.ts";
import { tlsConfig } from "./tls-config.ts";

export const grpcConfig: Table = {
  struct: "GRPCConfig",
  doc: "Where clients reach the daemon, and who may.",
  source: "cmd/buildkitd/config/config.go:79",
  fields: {
    address: {
      kind: { list: "string" },
      since: "0.8.0",
      default: '["unix:///run/buildkit/buildkitd.sock"]',
      rootlessDefault: { value: "below $XDG_RUNTIME_DIR" },
      flag: { name: "--addr", since: "0.8.0", note: "Replaces the whole list of the file." },
      doc: "The addresses on which the daemon waits for clients. Each one starts with `unix://`, `tcp://`, `fd://` or, on Windows, `npipe://`. Whoever reaches a `tcp://` address without TLS can run anything on the builder; set `[grpc.tls]` with it. The list replaces the default, so a file that names only a `tcp://` address leaves no socket behind for local commands.",
      without: "the daemon listens on its default address",
      onBad: [
        {
          value: '["/run/buildkit/buildkitd.sock"]',
          effect: "the daemon does not start; `unix://` is missing",
        },
        { value: '["0.0.0.0:1234"]', effect: "the daemon does not start; `tcp://` is missing" },
        {
          value: '["http://0.0.0.0:1234"]',
          effect: "the daemon does not start; the kinds are those above, in small letters",
        },
        { value: '["tcp://0.0.0.0"]', effect: "the daemon does not start; a port is missing" },
        { value: '["fd://3"]', effect: "the daemon does not start; only `fd://` alone is read" },
        { value: "a Unix socket's path of more than 104 bytes", effect: "the daemon does not start" },
        { value: "the same port twice", effect: "the daemon does not start" },
        { value: "[]", effect: "the default address is used" },
      ],
      symptoms: [
        {
          text: "does not contain proto, you meant unix://",
          cause: "An address has no `unix://` or `tcp://` in front.",
        },
        {
          text: "listen tcp:",
          cause: "A `tcp://` address is not of the form `host:port`, or the port is above 65535.",
        },
        {
          text: "bind: address already in use",
          cause: "Another address of the file, `debugAddress`, or another program has the port.",
        },
        {
          text: "no sockets found via socket activation",
          cause: "An `fd://` address is set, and the daemon was not started by a systemd socket.",
        },
        {
          text: "unix socket path too long",
          cause: "The path of a Unix socket has more than 104 bytes.",
        },
        {
          text: "enabling mutual TLS authentication is highly recommended",
          cause: "A `tcp://` address is open without `[grpc.tls]`.",
        },
      ],
      example: '["unix:///run/buildkit/buildkitd.sock"]',
      alias: ["addr", "listen", "host", "hosts"],
      source: "cmd/buildkitd/config/config.go:80",
    },
    debugAddress: {
      kind: "string",
      since: "0.8.0",
      default: "none",
      flag: {
        name: "--debugaddr",
        since: "0.8.0",
        note: "From 0.19 on also the variable BUILDKITD_DEBUGADDR.",
      },
      doc: "An address, as `host:port`, where the daemon serves profiles and metrics over plain HTTP. Nobody has to log in, so bind it to `127.0.0.1`. Since 0.19 it can have `tcp://` in front, or be a socket as `unix://` and its path; older releases do not start with either.",
      without: "no profiles or metrics are served",
      onBad: [
        { value: '"6060"', effect: "the daemon does not start; a port alone is not an address" },
        { value: '"tcp://127.0.0.1:6060"', effect: "the daemon does not start", until: "0.19.0" },
        { value: '"http://127.0.0.1:6060"', effect: "the daemon does not start" },
        { value: '"127.0.0.1:66000"', effect: "the daemon does not start; 65535 is the largest port" },
      ],
      symptoms: [
        {
          text: "missing port in address",
          cause: "`debugAddress` is not of the form `host:port`.",
        },
      ],
      example: '"127.0.0.1:6060"',
      alias: ["metricsAddress", "pprof"],
      source: "cmd/buildkitd/config/config.go:81",
    },
    uid: {
      kind: "int",
      since: "0.8.0",
      pointer: true,
      default: "the user that runs the daemon",
      doc: "The number of the user who owns the daemon's Unix sockets. Names are not read here.",
      without: "the socket belongs to the user that runs the daemon",
      symptoms: [
        {
          text: "dial unix /run/buildkit/buildkitd.sock: connect: permission denied",
          cause: "Neither `uid` nor `gid` gives the socket to the user who calls.",
        },
      ],
      example: "1000",
      source: "cmd/buildkitd/config/config.go:82",
    },
    gid: {
      kind: "int",
      since: "0.8.0",
      pointer: true,
      default: "the group that runs the daemon",
      flag: {
        name: "--group",
        since: "0.8.0",
        note: "Takes a group name or a number; on Windows, names with commas.",
      },
      doc: "The number of the group that owns the daemon's Unix sockets. Names are not read here; the flag `--group` takes them. A `gid` in the default file, `/etc/buildkit/buildkitd.toml`, also wins over the file given with `--config`.",
      without: "the socket belongs to the group that runs the daemon",
      symptoms: [
        {
          text: "dial unix /run/buildkit/buildkitd.sock: connect: permission denied",
          cause: "The user who calls is not in the group that owns the socket.",
        },
      ],
      example: "1000",
      alias: ["group"],
      source: "cmd/buildkitd/config/config.go:83",
    },
    securityDescriptor: {
      kind: "string",
      since: "0.13.2",
      default: "D:P(A;;GA;;;BA)(A;;GA;;;SY)",
      flag: {
        name: "--group",
        since: "0.13.2",
        note: "Takes group names on Windows and makes the descriptor from them.",
      },
      doc: "Who may open the daemon's named pipe on Windows, in Microsoft's SDDL notation. By default these are administrators and the system. Other systems ignore it.",
      without: "only administrators and the system may open the pipe",
      example: '"D:P(A;;GA;;;BA)(A;;GA;;;SY)"',
      source: "cmd/buildkitd/config/config.go:84",
    },
    tls: {
      kind: { table: tlsConfig },
      since: "0.8.0",
      doc: "Encryption and login by certificate for `tcp://` and `fd://` addresses.",
      without: "TCP addresses are open to everybody who reaches them",
      source: "cmd/buildkitd/config/config.go:86",
    },
  },
};
