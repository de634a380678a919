import type { Table } from "../record.ts";

export const tlsKeyPair: Table = {
  struct: "TLSKeyPair",
  doc: "A client certificate with its private key, shown to a registry that asks who is calling.",
  source: "util/resolver/config/config.go:12",
  fields: {
    key: {
      kind: "string",
      since: "0.8.0",
      default: "none",
      doc: "The file with the private key of the client certificate, in PEM form. It is read when the registry is called, not when the daemon starts, so a wrong path shows up in the first pull. `docker buildx create` reads the path on your machine and copies the file into the builder under its base name: two files of one registry that share a base name overwrite each other.",
      without: "the client certificate has no key and the registry cannot be called",
      symptoms: [
        {
          text: "failed to load keypair for",
          cause: "The key or the certificate cannot be read, or they do not belong together.",
        },
      ],
      example: '"/etc/buildkit/certs/client.key"',
      source: "util/resolver/config/config.go:13",
    },
    cert: {
      kind: "string",
      since: "0.8.0",
      default: "none",
      doc: "The file with the client certificate, in PEM form. It is read together with `key`, at the first call to the registry.",
      without: "there is no client certificate to show and the registry cannot be called",
      symptoms: [
        {
          text: "failed to load keypair for",
          cause: "The key or the certificate cannot be read, or they do not belong together.",
        },
      ],
      example: '"/etc/buildkit/certs/client.cert"',
      alias: ["Certificate"],
      source: "util/resolver/config/config.go:14",
    },
  },
};
