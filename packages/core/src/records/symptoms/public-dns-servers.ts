import type { Symptom } from "./symptom.ts";

export const publicDnsServers: Symptom = {
  slug: "public-dns-servers",
  title: "Steps ask public Google DNS servers",
  lines: ["No non-localhost DNS nameservers are left in resolv.conf. Using default external servers"],
  words: "dns 8.8.8.8 8.8.4.4 nameserver internal names corporate not resolved could not resolve host are used",
  cause:
    "The daemon's `/etc/resolv.conf` names loopback addresses alone, which a step cannot reach. BuildKit drops them and writes 8.8.8.8 and 8.8.4.4 for the steps.",
  fix: "Name the servers for the steps. They must be reachable from a container.",
  write: {
    name: "buildkitd.toml",
    lang: "toml",
    code: '[dns]\n  nameservers = ["10.0.0.2", "10.0.0.3"]\n  searchDomains = ["corp.example"]\n',
  },
  apart: [
    {
      cause: "The machine runs a resolver of its own and the builder has no `[dns]` table.",
      run: "docker exec buildx_buildkit_mybuilder0 cat /etc/resolv.conf",
      look: "`nameserver 127.0.0.11` or another address that begins with 127, and no other.",
    },
    {
      cause:
        "It is the pull that fails, not a step. `[dns]` is for steps; the daemon resolves names as its container does.",
      run: "docker buildx build --progress=plain .",
      look: "`load metadata` or `resolve` before the error, instead of a `RUN`.",
    },
    {
      cause:
        "`daemon.json` has the servers. Docker hands them to containers, and BuildKit in a container gives none of them to steps.",
      run: "cat /etc/docker/daemon.json",
      look: "`dns` in the file.",
    },
  ],
  keys: ["dns.nameservers", "dns.searchDomains", "worker.oci.networkMode"],
  rules: ["dns-loopback"],
  threads: ["docker/buildx#1823", "docker/buildx#175", "moby/buildkit#5009"],
};
