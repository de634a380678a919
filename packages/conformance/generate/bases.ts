/** Sound documents that together touch every table, to be damaged by `mutate`. */
export const bases: readonly string[] = [
  `debug = true
root = "/data" # state
insecure-entitlements = ["network.host", 'security.insecure']
provenanceEnvDir = """
/p"""
log = { format = "json", level = "warn" }
[grpc]
address = ["unix:///s.sock", "tcp://[::1]:1234"]
uid = 0
gid = 1_000
tls.cert = "c.pem"
tls.key = "k.pem"
[otel]
socketPath = '/o.sock'
[cdi]
disabled = false
specDirs = []
[dns]
nameservers = ["10.0.0.1"]
searchDomains = [
  "a.example", # first
  "b.example",
]
[history]
maxAge = "48h"
maxEntries = 50
[system]
platformsCacheMaxAge = 3600
maxRegistryConcurrency = 4
[frontend."dockerfile.v0"]
enabled = true
[frontend.'gateway.v0']
allowedRepositories = ["r"]
`,
  `[worker.oci]
enabled = true
gc = false
gckeepstorage = "10GB"
minFreeSpace = "20%"
max-parallelism = 4
platforms = ["linux/amd64"]
[worker.oci.labels]
"a.b" = "c"
d = ""
[worker.oci.stargzSnapshotter]
list = [1, "x", { y = 1.5 }]
when = 1979-05-27T07:32:00Z
[[worker.oci.stargzSnapshotter.item]]
n = 1
[[worker.oci.stargzSnapshotter.item]]
n = 2
[worker.oci.stargzSnapshotter.item.sub]
t = 07:32:00
[[worker.oci.gcpolicy]]
all = true
filters = ["type==regular"]
keepDuration = "1h"
[[worker.oci.gcpolicy]]
reservedSpace = 1024
`,
  `[worker.containerd]
address = "c.sock"
gcpolicy = [{ all = true, keepBytes = 5 }, { maxUsedSpace = "5%" }]
networkMode = "host"
labels = { x = "y" }
[worker.containerd.runtime]
name = "r"
options.a.b = -inf
options.c = [[1], []]
[cache.gha.sign]
command = ["sign"]
[cache.gha.verify]
required = true
policy = { timestampThreshold = 1, Issuer = "i", sourceRepositoryURI = "u" }
`,
  `[registry."docker.io"]
mirrors = ["m:5000"]
http = true
[[registry."docker.io".keypair]]
key = "k"
cert = "c"
[registry.local]
insecure = false
ca = ["a"]
[foo]
bar = { a = 1, b = [{ c = 2 }] }
[[foo.baz]]
x = 99999999999999999999
`,
];
