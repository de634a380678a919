/** Spellings of keys that readers of TOML, and of BuildKit's configuration, are known to take differently. */
const plain = `
a debug Debug DEBUG dEBUG deBug root Root ROOT "debug" 'debug' "\\u0064ebug" 'de"bug' "de'bug" 1 1.5 01 -1 - _ a-b a_b a.b 1.2.3 3.14 true inf nan 1979-05-27
07:32:00 "" '' "".a ''.'' a."" "a.b" 'a.b' "a"."b" a.'b'."c" "a"b a"b" a'b' 'a''b' "a""b" """a""" '''a''' .a a. a..b . .. ..a a.. .a.b "a".b. é ʎ a\u0301
"é" "\\u00e9" "\\xe9" "\\e" "\\/" "\\"" "a\\"b" "\\\\" "\\" "a 'a "a' \\u0061 a\\b a/b a:b a@b a#b a+b a*b a$b a,b a;b a[b a]b a{b a}b a[0] [a] {a} "[a]" '[a]' "a]b"
grpc.debugAddress grpc.DEBUGADDRESS grpc.debugaddress GRPC.debugAddress Grpc.debugAddress worker.oci.GCConfig worker.oci.NetworkConfig worker.GCConfig
worker.oci.gc worker.oci.GC worker.oci.Gc worker."oci".gc worker.'oci'.gc worker."o\\u0063i".gc worker.oci."gc" worker.oci.GCConfig.gc worker.oci.gcconfig.gc
worker.oci.GCCONFIG.gc worker.oci.gCConfig.gc worker.oci.networkConfig.networkMode worker.oci.NetworkConfig.networkMode worker.oci.labels.debug worker.oci.labels
registry registry.a registry.docker.io registry."docker.io" registry.'docker.io' registry."".http registry."a".http registry.a.http registry.A.HTTP registry.a.Http
registry."[::1]:5000".http registry."a]b".http registry."\\u0061".http frontend.dockerfile.v0 frontend."dockerfile.v0" frontend."DOCKERFILE.V0" frontend."Dockerfile.v0"
frontend."gateway.v0".enabled frontend.gateway.v0.enabled frontend.'gateway.v0'.enabled cache.gha.verify.policy.Issuer cache.gha.verify.policy.issuer
cache.gha.verify.policy.ISSUER cache.gha.verify.policy.isSuer cache.gha.verify.policy.Extensions cache.gha.verify.policy.Extensions.Issuer cache.gha.verify.policy.Summary
cache.gha.verify.policy.Summary.Issuer cache.gha.verify.policy.Summary.Extensions.Issuer cache.gha.verify.policy.buildSignerURI cache.gha.verify.policy.GithubWorkflowSHA
history.maxAge.Duration history.maxage history.MAXAGE history.MaxAge worker.oci.gckeepstorage.Bytes worker.oci.gckeepstorage.bytes worker.oci.gckeepstorage.BYTES
worker.oci.gckeepstorage.Percentage worker.oci.gckeepstorage.pct insecure-entitlements INSECURE-ENTITLEMENTS Insecure-entitlements insecure_entitlements Entitlements
worker.oci.max-parallelism worker.oci.MaxParallelism worker.oci.apparmor-profile worker.oci.APPARMOR-PROFILE worker.containerd.runtime.options.a.b __proto__ constructor
worker.oci.labels.__proto__ registry.__proto__.http toString hasOwnProperty worker.oci.stargzSnapshotter.__proto__.a cdi.specDirs cdi.SpecDirs cdi.SPECDIRS dns.searchDomains
system.platformsCacheMaxAge proxyNetwork provenanceEnvDir log.level log.Level trace Trace TRACE otel.socketPath otel.SOCKETPATH ſystem.platformsCacheMaxAge worKer.oci.gc
`;

/** Keys with spaces or characters that cannot stand in a list of words. */
const spaced = [
  "",
  " ",
  " a",
  "a ",
  "\ta\t",
  "a b",
  "a .b",
  "a. b",
  "a . b",
  "a\t.\tb",
  "a .b .c",
  "a b.c",
  "a. .b",
  " .a",
  ". a",
  '"a b"',
  "'a b'",
  '" a "',
  '"a" ."b"',
  '"a" "b"',
  "a\nb",
  '"a\nb"',
  "'a\nb'",
  "a\r",
  "a\r.b",
  '"a\tb"',
  '"\t"',
  '"\u0000"',
  '"\u001b"',
  "'\u0001'",
  '"\u007f"',
  "\u00a0a",
  "a\u00a0",
  "a\u0000",
  "\ufeffa",
  "a#",
  "# c",
  "a = 1\nb",
  "worker .oci .gc",
  "worker. oci. gc",
  " worker.oci.gc ",
  "worker.oci .gc",
  'worker. "oci" .gc',
  "grpc .uid",
  'registry. "a.b" .http',
];

export const keyAtoms: readonly string[] = [...new Set([...plain.split(/\s+/).filter(Boolean), ...spaced])];
