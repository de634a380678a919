import type { Table } from "../record.ts";

export const dnsConfig: Table = {
  struct: "DNSConfig",
  doc: "Name resolution inside build steps. Each key that is given replaces that part of the daemon's own `/etc/resolv.conf`; pulls and pushes by the daemon itself are not affected.",
  source: "cmd/buildkitd/config/config.go:216",
  fields: {
    nameservers: {
      kind: { list: "string" },
      since: "0.8.0",
      default: "those of the daemon's own resolv.conf",
      doc: "The DNS servers that `RUN` steps ask, as IP addresses. They replace the servers in the daemon's `/etc/resolv.conf`. Loopback addresses such as `127.0.0.53` lead nowhere in steps with a network of their own; before 0.24 they are removed from every step, and public servers are used if none remains.",
      without: "steps use the name servers of the daemon's host",
      onBad: [
        { value: '["dns.example.com"]', effect: "`RUN` steps fail; only IP addresses are read", since: "0.24.0" },
      ],
      symptoms: [
        {
          text: "bad nameserver address",
          cause: "An entry is a host name; only IP addresses are read.",
        },
      ],
      example: '["10.0.0.53"]',
      alias: ["servers"],
      source: "cmd/buildkitd/config/config.go:217",
    },
    options: {
      kind: { list: "string" },
      since: "0.8.0",
      default: "those of the daemon's own resolv.conf",
      doc: "Resolver options for `RUN` steps, as on the `options` line of resolv.conf. They are not checked.",
      without: "steps use the resolver options of the daemon's host",
      example: '["ndots:1"]',
      source: "cmd/buildkitd/config/config.go:218",
    },
    searchDomains: {
      kind: { list: "string" },
      since: "0.8.0",
      default: "those of the daemon's own resolv.conf",
      doc: "Domains that `RUN` steps append to short host names when they look them up.",
      without: "short host names are looked up with the search domains of the daemon's host",
      example: '["corp.example.com"]',
      source: "cmd/buildkitd/config/config.go:219",
    },
  },
};
