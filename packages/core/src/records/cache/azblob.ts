import type { CacheBackend } from "./backend.ts";
import { ignoreError, mode } from "./export-attributes.ts";

export const azblob: CacheBackend = {
  type: "azblob",
  doc: "Keeps the cache in a container of Azure Blob Storage. The container is looked up before the build begins, and layers go up one after the other, each within five minutes or not at all.",
  exportSince: "0.11.0",
  importSince: "0.11.0",
  support: { dockerGraphDriver: "none", dockerContainerd: "none", other: "both" },
  symptoms: [
    {
      text: 'unknown cache exporter: "azblob"',
      cause:
        "The docker driver has no such cache, with neither image store. Make a builder with `docker buildx create --use`.",
    },
    {
      text: "no Host in request URL",
      cause: "`account_url` has no scheme; write `https://` in front.",
    },
    {
      text: "unable to retrieve account name from account url",
      cause:
        "`account_url` has no scheme, so no host is found in it; write `https://` in front. Or `account_name` is empty.",
    },
    {
      text: "DefaultAzureCredential: failed to acquire a token",
      cause:
        "There is no `secret_access_key`, and where the daemon runs Azure finds no way to sign in. `az login` on your machine does not reach the builder.",
    },
    {
      text: "failed to create shared key",
      cause: "`secret_access_key` is not base64: it is cut off, or holds a connection string instead of the key.",
    },
    {
      text: "failed to get properties of cache container",
      cause:
        "Azure refuses access or cannot be reached. `ignore-error` does not cover this, since it happens before the build.",
    },
    {
      text: "failed to create cache container",
      cause: "The container does not exist and the account may not make it, or Azure does not allow its name.",
    },
  ],
  attributes: {
    account_url: {
      kind: "string",
      directions: ["export", "import"],
      side: "daemon",
      since: "0.11.0",
      required: {
        says: "either ${BUILDKIT_AZURE_STORAGE_ACCOUNT_URL} or account_url attribute is required for azblob cache",
        side: "daemon",
      },
      env: [{ name: "BUILDKIT_AZURE_STORAGE_ACCOUNT_URL", side: "daemon" }],
      bad: [
        {
          outcome: "fails",
          effect: "an export stops the build before its first step, an import leaves the cache out",
          says: "azure storage account url provided is not a valid url",
        },
      ],
      doc: "The address of the storage account, with its scheme. Without `https://` the account cannot be found in it, and the error speaks of a missing host or account name. The container does not belong into it; that is `container`. The variable counts where the daemon runs, not on your machine.",
      example: "https://acmecache.blob.core.windows.net",
      source: "cache/remotecache/azblob/utils.go:45",
    },
    account_name: {
      kind: "string",
      directions: ["export", "import"],
      side: "daemon",
      since: "0.12.0",
      default: "the first part of the host in `account_url`",
      env: [{ name: "BUILDKIT_AZURE_STORAGE_ACCOUNT_NAME", side: "daemon" }],
      doc: "The name of the storage account, for signing with `secret_access_key`. It is needed where the host does not begin with it: Azurite, or a domain of your own. Before 0.12 it is ignored, and such a service cannot be used with a key.",
      example: "acmecache",
      source: "cache/remotecache/azblob/utils.go:58",
    },
    container: {
      kind: "string",
      directions: ["export", "import"],
      side: "daemon",
      since: "0.11.0",
      default: "buildkit-cache",
      env: [{ name: "BUILDKIT_AZURE_STORAGE_CONTAINER", side: "daemon" }],
      doc: "The container in the storage account that holds the cache. It is made when it is missing, by an import too, so a typo gives an empty container rather than an error. Where the credentials may not make one, an export stops the build before its first step.",
      example: "buildkit-cache",
      source: "cache/remotecache/azblob/utils.go:69",
    },
    prefix: {
      kind: "string",
      directions: ["export", "import"],
      side: "daemon",
      since: "0.11.0",
      default: "none",
      env: [{ name: "BUILDKIT_AZURE_STORAGE_PREFIX", side: "daemon" }],
      doc: "The folder in front of every blob of the cache. Unlike in `s3`, it is joined with a slash, so `app` and `app/` are the same. Export and import need the same one, or the import finds nothing and says nothing.",
      example: "app",
      source: "cache/remotecache/azblob/utils.go:77",
    },
    manifests_prefix: {
      kind: "string",
      directions: ["export", "import"],
      side: "daemon",
      since: "0.11.0",
      default: "manifests",
      doc: "The folder between `prefix` and the `name` of a manifest. It is joined with slashes. Export and import need the same one, or the import finds nothing and says nothing.",
      example: "manifests",
      source: "cache/remotecache/azblob/utils.go:82",
    },
    blobs_prefix: {
      kind: "string",
      directions: ["export", "import"],
      side: "daemon",
      since: "0.11.0",
      default: "blobs",
      doc: "The folder between `prefix` and the digest of a layer. It is joined with slashes. Export and import need the same one: the manifest names layers by digest only, and a layer that is not where the import looks cannot be fetched.",
      example: "blobs",
      source: "cache/remotecache/azblob/utils.go:87",
    },
    name: {
      kind: "names",
      directions: ["export", "import"],
      side: "daemon",
      since: "0.11.0",
      default: "buildkit",
      doc: "The name of the cache's manifest, or several with semicolons between them. An export writes all of them and, unlike in `s3`, an import reads all of them. Builds that export to one name replace each other's cache. A name that is not there is no error: every step runs. Quote the value for the shell, which takes a semicolon as the end of the command.",
      example: "main;feature-x",
      source: "cache/remotecache/azblob/utils.go:93",
    },
    secret_access_key: {
      kind: "string",
      directions: ["export", "import"],
      side: "daemon",
      since: "0.11.0",
      secret: true,
      doc: "The key of the storage account, in base64. It opens the whole account, not the one container, and in a command it is readable for everybody on the machine. No variable stands in for it, and buildx looks for none. Without it the daemon signs in by itself where it runs: with `AZURE_CLIENT_ID` and its like, a workload identity, a managed identity or the Azure CLI. That is the better way for a builder in Azure.",
      example: "$AZURE_STORAGE_KEY",
      source: "cache/remotecache/azblob/utils.go:101",
    },
    mode: { ...mode, since: "0.11.0" },
    "ignore-error": ignoreError,
  },
  source: "cache/remotecache/azblob/exporter.go:32",
};
