import type { Table } from "../record.ts";
import { cacheConfig } from "./cache-config.ts";
import { cdiConfig } from "./cdi-config.ts";
import { dnsConfig } from "./dns-config.ts";
import { frontends } from "./frontends.ts";
import { grpcConfig } from "./grpc-config.ts";
import { historyConfig } from "./history-config.ts";
import { logConfig } from "./log-config.ts";
import { otelConfig } from "./otel-config.ts";
import { registryConfig } from "./registry-config.ts";
import { systemConfig } from "./system-config.ts";
import { workers } from "./workers.ts";

export const root: Table = {
  struct: "Config",
  doc: "The whole file. Keys at its top stand before the first `[table]` line; after it, they would belong to that table.",
  source: "cmd/buildkitd/config/config.go:9",
  fields: {
    debug: {
      kind: "bool",
      since: "0.8.0",
      default: "false",
      deprecated: { since: "0.30.0", use: "log.level" },
      flag: { name: "--debug", since: "0.8.0" },
      doc: "Writes debug messages to the daemon's log. `log.level` replaces it, but only from 0.30 on: older releases ignore `log.level` without a word, so keep `debug` for them. Where both are set, `log.level` wins.",
      without: "the log stays at the level info",
      symptoms: [
        {
          text: "'debug' configuration option is deprecated",
          cause: 'BuildKit 0.30 and later ask for `[log] level = "debug"` instead.',
        },
      ],
      example: "true",
      source: "cmd/buildkitd/config/config.go:11",
    },
    trace: {
      kind: "bool",
      since: "0.12.0",
      default: "false",
      deprecated: { since: "0.30.0", use: "log.level" },
      flag: { name: "--trace", since: "0.12.0", note: "Hidden; deprecated since 0.30." },
      doc: "Writes very detailed messages to the daemon's log, more than `debug` does. It wins over `debug`, and `log.level` wins over both. Releases before 0.30 ignore `log.level`, so keep `trace` for them.",
      without: "the log stays at the level info",
      symptoms: [
        {
          text: "'trace' configuration option is deprecated",
          cause: 'BuildKit 0.30 and later ask for `[log] level = "trace"` instead.',
        },
      ],
      example: "true",
      source: "cmd/buildkitd/config/config.go:14",
    },
    root: {
      kind: "string",
      since: "0.8.0",
      default: "/var/lib/buildkit",
      rootlessDefault: { value: "~/.local/share/buildkit" },
      flag: { name: "--root", since: "0.8.0" },
      doc: "The directory where the daemon keeps its cache and its state. Percentages in size limits refer to the disk that holds it. In the images of `docker buildx create` a volume is mounted at `/var/lib/buildkit`; a different path is lost together with the container. Two daemons cannot share a directory.",
      without: "the cache is kept in the default directory",
      onBad: [
        { value: "a directory in use", effect: "the daemon does not start" },
        { value: "a directory it cannot create", effect: "the daemon does not start" },
        { value: "a name of more than 255 bytes", effect: "the daemon does not start" },
      ],
      symptoms: [
        {
          text: "buildkitd.lock, another instance running?",
          cause: "Another daemon uses the same directory.",
        },
        { text: "failed to create /", cause: "The daemon may not write where `root` points." },
      ],
      example: '"/var/lib/buildkit"',
      alias: ["dataRoot", "data-root", "stateDir"],
      source: "cmd/buildkitd/config/config.go:17",
    },
    "insecure-entitlements": {
      kind: { list: "string" },
      unordered: true,
      since: "0.8.0",
      values: [
        { value: "network.host", doc: "Steps may use the network of the daemon's host." },
        { value: "security.insecure", doc: "Steps may run with full privileges." },
        {
          value: "device",
          since: "0.20.0",
          doc: "Steps may use CDI devices; on anyway unless `cdi.disabled`.",
        },
      ],
      otherValues: "it is ignored, so nothing is allowed by it",
      default: [
        { from: "0.8.0", value: "[]" },
        { from: "0.20.0", value: '["device"], or [] with cdi.disabled' },
      ],
      flag: {
        name: "--allow-insecure-entitlement",
        since: "0.8.0",
        note: "Replaces the whole list of the file; `device` works there from 0.24 on.",
      },
      doc: "Which risky powers a build may ask for with `--allow`. A build gets one only when both the daemon lists it and the client asks for it. One `--allow-insecure-entitlement` flag replaces the whole list. `docker buildx create` from 0.13 on adds such a flag with `network.host`; from 0.17.1 on it does so only where the file does not list `network.host`. Listing both names keeps `security.insecure` alive there. Unknown names are dropped silently.",
      without: "a build that asks for these powers is refused",
      onBad: [
        { value: '["security-insecure"]', effect: "is dropped silently; the name has a dot" },
        { value: '["device"]', effect: "is dropped silently", until: "0.20.0" },
      ],
      symptoms: [
        {
          text: "granting entitlement security.insecure is not allowed by build daemon configuration",
          cause: "The list lacks `security.insecure`, or a flag replaced the list.",
        },
        {
          text: "granting entitlement network.host is not allowed by build daemon configuration",
          cause: "The list lacks `network.host`, or a flag replaced the list.",
        },
      ],
      example: '["security.insecure"]',
      alias: ["Entitlements", "allow-insecure-entitlement", "allow", "security"],
      source: "cmd/buildkitd/config/config.go:20",
    },
    proxyNetwork: {
      kind: "bool",
      since: "0.31.0",
      default: "false",
      flag: { name: "--proxy-network", since: "0.31.0" },
      doc: "Sends the network traffic of every build step through an HTTP proxy inside BuildKit, which records it. Steps get `HTTP_PROXY` variables and a generated certificate authority, so a program that brings its own list of authorities may fail. Steps with `--network=none` are left alone. It works on Linux only and does not choose your company's proxy.",
      without: "steps reach the network directly and nothing is recorded",
      example: "true",
      alias: ["proxy"],
      source: "cmd/buildkitd/config/config.go:23",
    },
    log: {
      kind: { table: logConfig },
      since: "0.13.0",
      doc: "How much the daemon logs, and in which form.",
      without: "the log keeps its form and level",
      alias: ["logging"],
      source: "cmd/buildkitd/config/config.go:26",
    },
    grpc: {
      kind: { table: grpcConfig },
      since: "0.8.0",
      doc: "Where clients reach the daemon, and who may.",
      without: "the daemon listens on its default address",
      source: "cmd/buildkitd/config/config.go:29",
    },
    otel: {
      kind: { table: otelConfig },
      since: "0.13.0",
      doc: "Traces (OpenTelemetry) that build steps send to the daemon.",
      without: "the trace socket keeps its default path",
      source: "cmd/buildkitd/config/config.go:31",
    },
    cdi: {
      kind: { table: cdiConfig },
      since: "0.20.0",
      doc: "Devices such as GPUs for build steps, through the Container Device Interface (CDI).",
      without: "devices keep their default settings",
      source: "cmd/buildkitd/config/config.go:33",
    },
    worker: {
      kind: { table: workers },
      since: "0.8.0",
      doc: "What runs the build steps: runc (`oci`) or containerd. Builders of `docker buildx create` use `oci`.",
      without: "the workers keep their default settings",
      alias: ["Workers"],
      source: "cmd/buildkitd/config/config.go:35",
    },
    registry: {
      kind: {
        map: { table: registryConfig },
        key: { label: "registry host", example: "docker.io" },
      },
      since: "0.8.0",
      doc: 'How registries are reached, one table per host. Write the host as it stands in an image name, with its port and in quotes: `[registry."docker.io"]`, not `registry-1.docker.io` and not a URL. Without the quotes, `[registry.docker.io]` is read as two nested tables and has no effect. Passwords do not belong here; they come from the client\'s `docker login`.',
      without: "the registry is called over HTTPS and without a mirror",
      symptoms: [
        {
          text: "http: server gave HTTP response to HTTPS client",
          cause: "The host that answered has no table of its own with `http = true`.",
        },
        {
          text: "x509: certificate signed by unknown authority",
          cause: "The host that answered has no table of its own with `ca`.",
        },
      ],
      alias: ["Registries"],
      source: "cmd/buildkitd/config/config.go:40",
    },
    dns: {
      kind: { table: dnsConfig },
      since: "0.8.0",
      pointer: true,
      doc: "Name resolution inside build steps.",
      without: "steps use the name servers of the daemon's host",
      source: "cmd/buildkitd/config/config.go:42",
    },
    history: {
      kind: { table: historyConfig },
      since: "0.11.0",
      pointer: true,
      doc: "How long the daemon remembers finished builds. Writing the table drops both defaults, so set both keys.",
      without: "the newest 50 records and those of the last 48 hours are kept",
      source: "cmd/buildkitd/config/config.go:44",
    },
    frontend: {
      kind: { table: frontends },
      since: "0.14.0",
      doc: "What may turn a build request into build steps, such as the Dockerfile reader.",
      without: "every frontend is allowed",
      alias: ["Frontends"],
      source: "cmd/buildkitd/config/config.go:46",
    },
    system: {
      kind: { table: systemConfig },
      since: "0.14.0",
      pointer: true,
      doc: "Settings of the daemon as a whole rather than of one worker.",
      without: "the daemon keeps its default settings",
      source: "cmd/buildkitd/config/config.go:51",
    },
    provenanceEnvDir: {
      kind: "string",
      since: "0.25.0",
      default: "/etc/buildkit/provenance.d",
      doc: "A directory with JSON files whose content the daemon adds to the provenance of every build. Only files that end in `.json` are read, once at the start; later files replace equal top-level names of earlier ones. A missing directory is no error. `docker buildx create` does not copy the directory into the builder.",
      without: "nothing is added to the provenance from that directory",
      onBad: [{ value: "a directory with a broken .json file", effect: "the daemon does not start" }],
      symptoms: [{ text: "failed to parse", cause: "A `.json` file in the directory is not a JSON object." }],
      example: '"/etc/buildkit/provenance.d"',
      source: "cmd/buildkitd/config/config.go:55",
    },
    cache: {
      kind: { table: cacheConfig },
      since: "0.27.0",
      doc: "Daemon-side settings of remote caches. Which cache a build uses is said with `--cache-to` and `--cache-from`, not here.",
      without: "remote caches keep their default settings",
      source: "cmd/buildkitd/config/config.go:57",
    },
  },
};
