import type { Table } from "../record.ts";
import { tlsKeyPair } from "./tls-key-pair.ts";

export const registryConfig: Table = {
  struct: "RegistryConfig",
  doc: "How one registry host is reached: its mirrors, its protocol and its certificates. A mirror is a host of its own and reads its settings from its own table.",
  source: "util/resolver/config/config.go:3",
  elsewhere: [
    {
      names: ["tls_verify", "tls-verify", "tlsverify", "verify", "ssl_verify", "verify_tls"],
      help: "certificates are checked without it; `insecure = true` turns that off",
    },
    {
      names: ["credentials", "credential", "auth", "auths", "username", "user", "password", "token", "identitytoken"],
      help: "remove it; credentials come with each build, from `docker login` where the build is started",
    },
    {
      names: ["override_path", "capabilities", "server", "resolve", "header"],
      help: "remove it; containerd's hosts.toml has such a key, and BuildKit does not read that file",
    },
  ],
  fields: {
    mirrors: {
      kind: { list: "string" },
      since: "0.8.0",
      default: "[]",
      doc: 'The hosts that pulls from this registry try first, in this order; the registry itself comes last. Pushes never go to a mirror. Write `host`, `host:port` or, from 0.12 on, `host/path`. A scheme such as `http://` is dropped from 0.12 on and does not select HTTP; before, it becomes part of the host name. `http`, `insecure` and `ca` of a mirror belong in the mirror\'s own `[registry."mirror-host"]` table. A mirror that fails is skipped silently, and the pull continues with the next host.',
      without: "no mirror is tried and every pull goes to the registry itself",
      alias: ["endpoint", "endpoints"],
      onBad: [
        {
          value: '["http://cache.lan:5000"]',
          effect: "the scheme becomes part of the host name, which no DNS server knows",
          until: "0.12.0",
        },
        {
          value: '["http://cache.lan:5000"]',
          effect: "the scheme is dropped and the mirror is called over HTTPS",
          since: "0.12.0",
        },
        {
          value: '["harbor.lan/hub-proxy"]',
          effect: "requests go to `/hub-proxy/v2/...`, which Harbor and most other registries answer with 404",
          until: "0.12.0",
        },
      ],
      symptoms: [
        {
          text: "lookup http",
          cause: "A mirror is written with a scheme and BuildKit is older than 0.12.",
        },
        {
          text: "toomanyrequests: You have reached your pull rate limit",
          cause:
            "The mirror failed, so the pull went on to Docker Hub; a mirror that speaks plain HTTP needs its own table with `http = true`.",
        },
      ],
      example: '["mirror.gcr.io"]',
      source: "util/resolver/config/config.go:4",
    },
    http: {
      kind: "bool",
      since: "0.8.0",
      pointer: true,
      default: "false; true for localhost and loopback addresses",
      doc: 'Calls this host over plain HTTP instead of HTTPS. It never reaches the mirrors listed in this table, whatever upstream\'s example says: a mirror on plain HTTP needs its own `[registry."mirror-host"]` table with `http = true`. Loopback hosts are plain HTTP already; write `http = false` when such a host speaks HTTPS. Together with `insecure = true`, HTTPS without verification is tried first, with plain HTTP as the fallback.',
      without: "the registry is called over HTTPS",
      symptoms: [
        {
          text: "http: server gave HTTP response to HTTPS client",
          cause: "The host speaks plain HTTP and its own table does not say `http = true`.",
        },
      ],
      example: "true",
      alias: ["PlainHTTP"],
      source: "util/resolver/config/config.go:5",
    },
    insecure: {
      kind: "bool",
      since: "0.8.0",
      pointer: true,
      default: "false",
      doc: "Calls this host over HTTPS without checking its certificate. Anybody on the way can then pose as the registry, so `ca` is the better answer for a self-signed certificate. It does not mean plain HTTP; that is `http`. With both set, BuildKit tries HTTPS first and falls back to plain HTTP.",
      without: "the certificate of the registry is checked",
      symptoms: [
        {
          text: "http: server gave HTTP response to HTTPS client",
          cause: "`insecure` only skips the certificate check; a host that speaks plain HTTP needs `http = true`.",
        },
      ],
      example: "true",
      alias: ["insecure_skip_verify", "skipVerify"],
      source: "util/resolver/config/config.go:6",
    },
    ca: {
      kind: { list: "string" },
      unordered: true,
      since: "0.8.0",
      default: "[]",
      doc: "Files with certificate authorities to trust for this host, in addition to those of the system. It is a list even for one file. The files are read when the registry is called, not when the daemon starts. `docker buildx create` reads the paths on your machine and copies each file into the builder under its base name, so two files of one registry with the same base name overwrite each other. Where you run buildkitd yourself, the paths are those inside its container.",
      without: "a certificate signed by your own authority is not trusted",
      symptoms: [
        {
          text: "x509: certificate signed by unknown authority",
          cause:
            "The authority that signed the registry's certificate is not listed in the table of exactly this host.",
        },
        { text: "failed to read", cause: "A file in `ca` does not exist where the daemon runs." },
      ],
      example: '["/etc/buildkit/certs/ca.pem"]',
      alias: ["RootCAs", "cacert", "cafile"],
      source: "util/resolver/config/config.go:7",
    },
    keypair: {
      kind: { list: { table: tlsKeyPair } },
      unordered: true,
      since: "0.8.0",
      default: "none",
      doc: 'Client certificates for a registry that asks for one (mutual TLS). Each entry is written as `[[registry."host".keypair]]` with `key` and `cert`.',
      without: "no client certificate is shown to the registry",
      alias: ["KeyPairs"],
      source: "util/resolver/config/config.go:8",
    },
    tlsconfigdir: {
      kind: { list: "string" },
      unordered: true,
      since: "0.8.0",
      default: "[]",
      doc: "Directories with certificates for this host, laid out as in `/etc/docker/certs.d`. `*.crt` files are trusted as authorities, and each `NAME.cert` is a client certificate with `NAME.key` beside it. A directory that is missing or cannot be read is skipped without a word. `docker buildx create` does not copy these directories into the builder; use `ca` and `keypair` there.",
      without: "the certificates in that directory are not used",
      symptoms: [
        {
          text: "x509: certificate signed by unknown authority",
          cause: "The directory does not exist where the daemon runs; BuildKit skips it silently.",
        },
      ],
      example: '["/etc/docker/certs.d/registry.example.com"]',
      alias: ["certsdir", "certs.d"],
      source: "util/resolver/config/config.go:9",
    },
  },
};
