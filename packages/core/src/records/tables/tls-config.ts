import type { Table } from "../record.ts";

export const tlsConfig: Table = {
  struct: "TLSConfig",
  doc: "Encryption and login by certificate for `tcp://` and `fd://` addresses. Unix sockets and named pipes stay without it.",
  source: "cmd/buildkitd/config/config.go:91",
  fields: {
    cert: {
      kind: "string",
      since: "0.8.0",
      default: "none",
      flag: { name: "--tlscert", since: "0.8.0" },
      doc: "The file with the daemon's certificate, in PEM form. It goes together with `key`; one without the other stops the daemon at its start. `docker buildx create` does not copy this file into the builder. A value in the default file, `/etc/buildkit/buildkitd.toml`, also wins over the file given with `--config`.",
      without: "TCP addresses are not encrypted",
      onBad: [
        {
          value: "cert without key",
          effect: "the daemon does not start, even without a TCP address",
        },
      ],
      symptoms: [
        {
          text: "you must specify key and cert file if one is specified",
          cause: "Only one of `cert` and `key` is set.",
        },
        {
          text: "could not load server key pair",
          cause: "A file cannot be read, or the two do not belong together.",
        },
      ],
      example: '"/etc/buildkit/tls.crt"',
      alias: ["certificate", "certfile"],
      source: "cmd/buildkitd/config/config.go:92",
    },
    key: {
      kind: "string",
      since: "0.8.0",
      default: "none",
      flag: { name: "--tlskey", since: "0.8.0" },
      doc: "The file with the private key of the daemon's certificate, in PEM form. It goes together with `cert`; one without the other stops the daemon at its start. `docker buildx create` does not copy this file into the builder.",
      without: "TCP addresses are not encrypted",
      onBad: [
        {
          value: "key without cert",
          effect: "the daemon does not start, even without a TCP address",
        },
      ],
      symptoms: [
        {
          text: "you must specify key and cert file if one is specified",
          cause: "Only one of `cert` and `key` is set.",
        },
        {
          text: "could not load server key pair",
          cause: "A file cannot be read, or the two do not belong together.",
        },
      ],
      example: '"/etc/buildkit/tls.key"',
      alias: ["keyfile"],
      source: "cmd/buildkitd/config/config.go:93",
    },
    ca: {
      kind: "string",
      since: "0.8.0",
      default: "none",
      flag: { name: "--tlscacert", since: "0.8.0" },
      doc: "The file with the authority that client certificates must come from. With it, only clients with such a certificate get in; without it, the connection is encrypted but open to everybody. `ca` alone does nothing at all: without `cert` and `key` there is no TLS.",
      without: "clients are not asked for a certificate",
      onBad: [{ value: "ca without cert and key", effect: "is ignored; there is no TLS at all" }],
      symptoms: [
        {
          text: "could not read ca certificate",
          cause: "The file does not exist where the daemon runs.",
        },
        { text: "failed to append ca cert", cause: "The file holds no certificate in PEM form." },
      ],
      example: '"/etc/buildkit/ca.pem"',
      alias: ["cacert", "tlscacert"],
      source: "cmd/buildkitd/config/config.go:94",
    },
  },
};
