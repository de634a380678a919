/** What a person types, and what has to stand first. */
export interface Query {
  typed: string;
  /** Its kind and name; an error with the key that it is about. */
  first: string;
}

const q = (typed: string, first: string): Query => ({ typed, first });

/** Names as they are written in files, in Go, on command lines, and by mistake. */
export const names: readonly Query[] = [
  q("max_parallelism", "key worker.oci.max-parallelism"),
  q("MaxParallelism", "key worker.oci.max-parallelism"),
  q("maxparalelism", "key worker.oci.max-parallelism"),
  q("max parallelism", "key worker.oci.max-parallelism"),
  q("oci-max-parallelism", "key worker.oci.max-parallelism"),
  q("--containerd-max-parallelism", "key worker.containerd.max-parallelism"),
  q("worker.containerd.max_parallelism", "key worker.containerd.max-parallelism"),
  q("gcKeepStorage", "key worker.oci.gckeepstorage"),
  q("keepstrage", "key worker.oci.gckeepstorage"),
  q("GCReservedSpace", "key worker.oci.reservedSpace"),
  q("keep-bytes", "key worker.oci.gcpolicy.keepBytes"),
  q("gcpolicy[0].all", "key worker.oci.gcpolicy.all"),
  q("[[worker.oci.gcpolicy]]", "table worker.oci.gcpolicy"),
  q("[worker.oci]", "table worker.oci"),
  q('registry."docker.io".http', "key registry.http"),
  q("[registry.'my.host:5000']", "table registry"),
  q("allowedRepos", 'key frontend."gateway.v0".allowedRepositories'),
  q("gateway.v0", 'table frontend."gateway.v0"'),
  q("Entitlements", "key insecure-entitlements"),
  q("security.insecure", "key insecure-entitlements"),
  q("network.host", "key insecure-entitlements"),
  q("overlayfs", "key worker.oci.snapshotter"),
  q("--oci-worker-net", "key worker.oci.networkMode"),
  q("net", "key worker.oci.networkMode"),
  q("mirror", "key registry.mirrors"),
  q("nameserver", "key dns.nameservers"),
  q("resolv.conf", "key dns.nameservers"),
  q("--debug", "key debug"),
  q("namespace", "key worker.containerd.namespace"),
  q("gc", "key worker.oci.gc"),
  q("gc-size-in-bytes", "rule gc-size-in-bytes"),
  q("gc-size", "rule gc-size-in-bytes"),
  q("unknown key", "rule unknown-key"),
  q("lowPower", "preset low-power"),
  q("raspberry pi", "preset serial"),
  q("0.17", "release BuildKit 0.17"),
  q("v0.17.3", "release BuildKit 0.17"),
  q("0.16..0.17", "release BuildKit 0.17"),
  q("schema 0.17", "schema JSON Schema, BuildKit 0.17"),
  q("vs code", "editor VS Code"),
  q("neovim", "page Editors"),
  q("type=gha", "cache type=gha"),
  q("gha", "cache type=gha"),
  q("s3", "cache type=s3"),
  q("azblob cache", "cache type=azblob"),
  q("gha.scope", "attribute gha.scope"),
  q("scope", "attribute gha.scope"),
  q("ignore-error", "attribute registry.ignore-error"),
  q("ignore_error", "attribute registry.ignore-error"),
  q("image-manifest", "attribute registry.image-manifest"),
  q("use-path-style", "attribute s3.use_path_style"),
  q("AWS_REGION", "attribute s3.region"),
  q("ACTIONS_RUNTIME_TOKEN", "attribute gha.token"),
  q("mode=max", "attribute registry.mode"),
  q("zstd", "attribute registry.compression"),
  q("azblob account name", "attribute azblob.account_name"),
  q("cache-gha-dropped", "rule cache-gha-dropped"),
  q("build cache in CI", "guide cache-in-ci"),
  q("github actions build cache matrix", "guide cache-in-ci"),
  q("gitlab cache", "guide cache-in-ci"),
  q("cache backends", "page Caches"),
];

/** Lines and pieces of logs. */
export const errors: readonly Query[] = [
  q("is not an allowed gateway source", 'error about frontend."gateway.v0".allowedRepositories'),
  q("toomanyrequests", "symptom too-many-requests"),
  q(
    'ERROR: failed to solve: alpine: failed to do request: Head "https://10.0.0.1:5000/v2/": http: server gave HTTP response to HTTPS client',
    "symptom http-response-to-https-client",
  ),
  q(
    [
      "#3 [internal] load metadata for registry.lan/base:1",
      '#3 ERROR: failed to do request: Head "https://registry.lan/v2/": tls: x509: certificate signed by unknown authority',
      "------",
      "Dockerfile:1",
    ].join("\n"),
    "symptom unknown-authority",
  ),
  q(
    [
      'time="2026-01-01T00:00:00Z" level=warning msg="using host network as the default"',
      'buildkitd: failed to parse config: invalid duration \\"7d\\"',
    ].join("\r\n"),
    "error about worker.oci.networkMode",
  ),
  q('buildkitd: failed to parse config: invalid duration "7d"', "error about worker.oci.gcpolicy.keepDuration"),
  q("docker hub pull rate limit", "symptom too-many-requests"),
  q("ERROR: Cache export is not supported for the docker driver.", "symptom cache-export-docker-driver"),
  q("bucket ($AWS_BUCKET) not set for s3 cache", "error about type=s3"),
  q(
    "#8 ERROR: failed to configure gha cache exporter: This legacy service is shutting down, effective April 15, 2025",
    "symptom legacy-cache-service",
  ),
  q('ERROR: failed to solve: unknown cache exporter: "s3"', "error about type=s3"),
];

/** The twenty questions that people asked in public, in their order. */
export const questions: readonly Query[] = [
  q("mirror only tries https, want http", "rule mirror-http-on-parent"),
  q("http: server gave HTTP response to HTTPS client", "symptom http-response-to-https-client"),
  q("configuration of buildkit.toml does not take effect", "symptom which-file-is-read"),
  q("how do buildkitd gc policies work", "guide gc"),
  q("gckeepstorage versus keepBytes", "key worker.oci.gckeepstorage"),
  q("tell buildkitd how much disk it can use", "guide gc"),
  q("worker.oci limits together with gcpolicy", "rule gc-limits-dead"),
  q("where is buildkitd.toml on WSL2 / docker driver", "page files"),
  q("setting config file is not supported for remote driver", "symptom remote-driver-config"),
  q("granting entitlement security.insecure is not allowed", "symptom entitlement-not-allowed"),
  q("x509: certificate signed by unknown authority", "symptom unknown-authority"),
  q("rootless=true ignores buildkitd-config-inline", "rule driver-kubernetes-rootless"),
  q("rootless buildkit does not accept configuration file", "page files"),
  q("limit parallelism, out of RAM", "guide parallelism"),
  q("max-parallelism per build / compose builds", "key worker.oci.max-parallelism"),
  q("mirror not using docker login credentials", "guide mirror"),
  q('failed to remove one or more builders, keepDuration = "7d"', "symptom failed-to-remove-builders"),
  q("change config of an existing builder", "guide apply-a-change"),
  q("cache to ECR: unexpected status: 400 Bad Request", "symptom bad-request-from-registry"),
  q("public Google DNS servers are used", "symptom public-dns-servers"),
];
