/** A setting of buildkitd.toml, and where Docker's own file says the same. */
export interface DaemonJsonRow {
  /** Keys of buildkitd.toml, with dots. */
  keys: readonly string[];
  /** The key of daemon.json; nothing where there is none. */
  key?: string;
  /** The first Docker Engine that has it. */
  engine?: string;
  /** What is different; Markdown. */
  note: string;
}

/** What the BuildKit inside Docker takes from daemon.json; what it cannot be told stands last. */
export const daemonJson: readonly DaemonJsonRow[] = [
  {
    keys: ["worker.oci.gc"],
    key: "builder.gc.enabled",
    engine: "19.03",
    note: "Before 28.2 collection is off unless `true` is written, once there is a `gc` object; later it is on unless `false` is.",
  },
  {
    keys: ["worker.oci.reservedSpace"],
    key: "builder.gc.defaultReservedSpace",
    engine: "28.0",
    note: '`defaultKeepStorage` before, which still works. A text such as `"20GB"`; no percentages.',
  },
  {
    keys: ["worker.oci.maxUsedSpace"],
    key: "builder.gc.defaultMaxUsedSpace",
    engine: "28.0",
    note: "No percentages.",
  },
  {
    keys: ["worker.oci.minFreeSpace"],
    key: "builder.gc.defaultMinFreeSpace",
    engine: "28.0",
    note: "No percentages.",
  },
  {
    keys: ["worker.oci.gcpolicy"],
    key: "builder.gc.policy",
    engine: "19.03",
    note: 'A list of `all`, `filter` and `keepStorage`; from 28.0 on `reservedSpace`, `maxUsedSpace` and `minFreeSpace`. An age is a filter: `"unused-for=48h"`.',
  },
  {
    keys: ["insecure-entitlements"],
    key: "builder.entitlements",
    engine: "19.03",
    note: "An object of booleans: `network-host`, on by default, and `security-insecure`; from 29.0 on `device`.",
  },
  {
    keys: ["history.maxAge", "history.maxEntries"],
    key: "builder.history",
    engine: "24.0",
    note: "`maxAge` and `maxEntries`.",
  },
  {
    keys: ["registry.mirrors"],
    key: "registry-mirrors",
    note: "Addresses with `https://` in front, and for Docker Hub alone.",
  },
  {
    keys: ["registry.insecure", "registry.http"],
    key: "insecure-registries",
    note: "A list of hosts. Both are tried: HTTPS without a check, then HTTP.",
  },
  {
    keys: ["registry.ca", "registry.keypair"],
    note: "Files in `/etc/docker/certs.d/HOST/`, not a key.",
  },
  {
    keys: ["dns.nameservers", "dns.options", "dns.searchDomains"],
    key: "dns, dns-opts, dns-search",
    note: "They hold for containers as well.",
  },
  {
    keys: [
      "worker.oci.max-parallelism",
      "worker.oci.networkMode",
      "worker.oci.snapshotter",
      "system.maxRegistryConcurrency",
      'frontend."gateway.v0".allowedRepositories',
    ],
    note: "Cannot be said. A builder in a container has them.",
  },
];
