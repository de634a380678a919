import type { CacheBackend } from "./backend.ts";
import { ignoreError, mode } from "./export-attributes.ts";

export const gha: CacheBackend = {
  type: "gha",
  doc: "Keeps the cache in GitHub's own cache service, where it shares the quota of `actions/cache`. In a `run:` step its address and token are missing unless an action exposes them, and buildx then leaves the entry out without a word.",
  exportSince: "0.9.0",
  importSince: "0.9.0",
  capability: "cache.gha",
  support: { dockerGraphDriver: "none", dockerContainerd: "both", other: "both" },
  symptoms: [
    {
      text: "This legacy service is shutting down",
      cause:
        "The entry speaks version 1 of the cache service, which GitHub has turned off. BuildKit 0.20 with buildx 0.21 speaks version 2; look for an old image of BuildKit in the builder.",
    },
    {
      text: "token not set for github actions cache",
      cause:
        "Neither `token` nor `ACTIONS_RUNTIME_TOKEN` reached the daemon. buildx leaves such an entry out, so this comes from another client.",
    },
    {
      text: "url not set for github actions cache",
      cause: "The daemon got a token and no address; a daemon before 0.20 does not read `url_v2`.",
    },
    {
      text: "cache with type gha requires",
      cause:
        "Neither the entry nor the environment gives buildctl a token and an address. They are there in actions, not in `run:` steps.",
    },
    {
      text: "cache token expired at",
      cause:
        "The token lives as long as its job. It was kept from an earlier job, or the clock of the builder is wrong.",
    },
    {
      text: "invalid token without access controls",
      cause: "`token` holds another token, such as `GITHUB_TOKEN`; the cache service wants the one of the runner.",
    },
    {
      text: "maximum timeout reached",
      cause:
        "The cache service was busy for longer than `timeout`. With `repository` and `ghtoken` an export asks it much less.",
    },
    {
      text: "unknown cache importer: gha",
      cause: "The docker driver has this cache only with the containerd image store.",
    },
  ],
  attributes: {
    scope: {
      kind: "string",
      directions: ["export", "import"],
      side: "daemon",
      since: "0.9.0",
      default: "buildkit",
      doc: "The name of the cache; builds that export to one scope replace each other's cache. Without it all builds of a repository share `buildkit`, and only the one that ends last gets a hit next time: give each image, platform and matrix job its own, on export and import. The layers themselves are shared between scopes and stored once. GitHub's borders between branches stay: a branch reads its own caches and those of the default branch. An empty `scope=` is a scope of its own. There is no `ref`, `key` or `prefix` here; those are ignored.",
      example: "api",
      source: "cache/remotecache/gha/gha.go:74",
    },
    token: {
      kind: "string",
      directions: ["export", "import"],
      side: "daemon",
      since: "0.9.0",
      required: { says: "token not set for github actions cache", side: "daemon", dropped: true },
      env: [{ name: "ACTIONS_RUNTIME_TOKEN", side: "client", buildx: "0.6.0" }],
      secret: true,
      doc: "The token of the running job that opens the cache service. Leave it to the environment. GitHub gives `ACTIONS_RUNTIME_TOKEN` to actions, not to `run:` steps; there expose it with an action first. Without it buildx leaves the entry out, exports nothing, imports nothing and says nothing; buildctl stops. `GITHUB_TOKEN` does not fit here. It ends with the job, and an export with an expired one stops the build, whatever `ignore-error` says.",
      example: "$ACTIONS_RUNTIME_TOKEN",
      source: "cache/remotecache/gha/gha.go:78",
    },
    url: {
      kind: "string",
      directions: ["export", "import"],
      side: "daemon",
      since: "0.9.0",
      required: { says: "url not set for github actions cache", side: "daemon", unless: "url_v2", dropped: true },
      env: [
        { name: "ACTIONS_CACHE_URL", side: "client", buildx: "0.6.0" },
        {
          name: "ACTIONS_RESULTS_URL",
          side: "client",
          buildx: "0.21.0",
          note: "when `ACTIONS_CACHE_URL` is not set",
        },
      ],
      doc: "The address of the cache service, version 1, and of version 2 where `url_v2` is missing. Leave it to the environment, which has it in actions and not in `run:` steps. When neither `url` nor `url_v2` is known, buildx leaves the entry out without a word. The daemon recognises GitHub's own address of version 2 in it, from 0.20 on; any other address means version 1, unless `version` says 2.",
      example: "$ACTIONS_CACHE_URL",
      source: "cache/remotecache/gha/gha.go:98",
    },
    url_v2: {
      kind: "string",
      directions: ["export", "import"],
      side: "daemon",
      since: "0.20.0",
      buildx: "0.21.0",
      env: [
        {
          name: "ACTIONS_RESULTS_URL",
          side: "client",
          buildx: "0.21.0",
          note: "when `version` is 2, or is absent and `ACTIONS_CACHE_SERVICE_V2` is true",
        },
      ],
      doc: "The address of the cache service, version 2. Its presence alone selects version 2, unless `version=1`. github.com has had no other version since April 2025. Daemons before 0.20 do not read it and fall back to `url`, which on github.com ends in an error about a legacy service. Leave it to the environment.",
      example: "$ACTIONS_RESULTS_URL",
      source: "cache/remotecache/gha/gha.go:93",
    },
    version: {
      kind: "int",
      directions: ["export", "import"],
      side: "daemon",
      since: "0.20.0",
      buildx: "0.21.0",
      values: [
        {
          value: "1",
          doc: "The old service; on github.com it is turned off, GitHub Enterprise Server can still have it.",
        },
        { value: "2", doc: "The service of today." },
      ],
      default: "2 when `url_v2` or GitHub's own address of version 2 is known, else 1",
      env: [
        {
          name: "ACTIONS_CACHE_SERVICE_V2",
          side: "client",
          buildx: "0.21.0",
          note: "a Go boolean: `True` counts as 2, `yes` does not count",
        },
      ],
      bad: [
        {
          outcome: "fails",
          effect: "an export stops the build before its first step, an import leaves the cache out",
          says: "failed to parse api version",
        },
        {
          outcome: "ignored",
          readable: true,
          effect:
            "the daemon takes numbers above 2 as 2, 0 as absent and negative ones as 1, and buildx looks up no `url_v2` for it",
        },
      ],
      doc: "Which version of the cache service to speak. On github.com leave it out: the runner says so by `ACTIONS_CACHE_SERVICE_V2`, and only version 2 is left there. `version=2` has buildx look for `ACTIONS_RESULTS_URL`; the number has to be exactly that. With `version=1` a `url_v2` is not looked at. Daemons before 0.20 ignore it and speak version 1.",
      example: "2",
      source: "cache/remotecache/gha/gha.go:83",
    },
    timeout: {
      kind: "duration",
      directions: ["export", "import"],
      side: "daemon",
      since: "0.13.0",
      default: "10m",
      bad: [
        {
          outcome: "fails",
          effect: "an export stops the build before its first step, an import leaves the cache out",
          says: "failed to parse timeout for github actions cache",
        },
      ],
      doc: "How long one request to the cache service may take, with all its waiting and trying again. The service slows callers down that ask too often, so a big cache can wait long; a short timeout turns that into `maximum timeout reached`. A unit is needed: `20m`, not `20`, and days do not exist. `0` means 5 minutes. Before 0.13 it is always 5 minutes.",
      example: "20m",
      source: "cache/remotecache/gha/gha.go:114",
    },
    repository: {
      kind: "string",
      directions: ["export"],
      side: "daemon",
      since: "0.14.0",
      doc: "The repository, as `owner/name`, whose cache entries an export lists in one go. Without it the export asks for each layer by itself, and many layers run into GitHub's limit on requests. It works only together with `ghtoken`; one without the other is ignored without a word. No variable stands in for it. A list that fails is noted in the log of the daemon, and the export asks layer by layer. Imports do not use it.",
      example: "acme/app",
      source: "cache/remotecache/gha/gha.go:132",
    },
    ghtoken: {
      kind: "string",
      directions: ["export"],
      side: "daemon",
      since: "0.14.0",
      secret: true,
      doc: "A token for GitHub's public API, such as `GITHUB_TOKEN`, with which `repository` is looked up. It works only together with `repository`; one without the other is ignored without a word. Neither buildx nor the usual build actions fill it in. Pass it by a variable of the environment, so that it stays out of the workflow and its log.",
      example: "$GITHUB_TOKEN",
      source: "cache/remotecache/gha/gha.go:131",
    },
    mode: { ...mode, since: "0.9.0" },
    "ignore-error": ignoreError,
  },
  source: "cache/remotecache/gha/gha.go:140",
};
