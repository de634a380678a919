import type { Table } from "../record.ts";

export const gcPolicy: Table = {
  struct: "GCPolicy",
  doc: "One rule of garbage collection: which cache records it looks at, and how many of them it deletes.",
  source: "cmd/buildkitd/config/config.go:190",
  fields: {
    all: {
      kind: "bool",
      since: "0.8.0",
      default: "false",
      doc: "Lets this rule delete internal and frontend records and those whose data is shared with an image, which it otherwise leaves alone. Together with no size and no `keepDuration`, the rule empties the cache at every collection.",
      without: "the policy leaves internal, frontend and shared records alone",
      onBad: [
        {
          value: "true, with no other key",
          effect: "the whole cache is deleted at every collection",
        },
      ],
      example: "true",
      source: "cmd/buildkitd/config/config.go:191",
    },
    filters: {
      kind: { list: "string" },
      since: "0.8.0",
      default: "[] (every record)",
      doc: 'Which cache records this rule may delete, such as `type==source.local`. A record that matches one entry is enough; a comma inside an entry means "and". So `"type==source.local,type==exec.cachemount"` never matches, as no record has two types; upstream\'s own first rule had this fault up to 0.30. Types are `regular`, `source.local`, `source.git.checkout`, `exec.cachemount`, `frontend` and `internal`. Other fields are `id`, `parents`, `description`, `inuse`, `mutable`, `immutable`, `shared` and `private`. Sizes still compare with the whole cache, not with what matches.',
      without: "the policy applies to every record",
      onBad: [
        {
          value: '["type==a,type==b"]',
          effect: "matches nothing; the rule never deletes anything",
        },
        {
          value: '["type=source.local"]',
          effect: "this rule and all after it fail at every collection; `==` is needed",
        },
      ],
      symptoms: [
        {
          text: "failed to parse prune filters",
          cause: "An entry is not a filter; `==` compares, not `=`.",
        },
      ],
      example: '["type==source.local", "type==exec.cachemount"]',
      alias: ["filter", "type"],
      source: "cmd/buildkitd/config/config.go:192",
    },
    keepDuration: {
      kind: "duration",
      since: "0.8.0",
      default: "0 (no record is too young)",
      doc: 'Protects records that were used within this time from this rule. It is a minimum, not an age at which records go: with a size as well, older records stay while there is room. Only a rule without any size deletes everything that is older. A bare number means seconds, and text such as `"48h"` needs 0.12. The unit `d` does not exist; write `168h` for a week.',
      without: "the policy may delete records that were used a moment ago",
      onBad: [
        { value: '"7d"', effect: "does not load; Go durations have no days" },
        {
          value: '"48h"',
          effect: "does not load; before 0.12 only a number of seconds is read",
          until: "0.12.0",
        },
      ],
      symptoms: [
        {
          text: "invalid duration",
          cause: "The value is not a Go duration; days and spaces are not read.",
        },
        {
          text: "(string) to int64",
          cause: "Durations as text need BuildKit 0.12; before, the value is a number of seconds.",
        },
      ],
      example: '"48h"',
      alias: ["maxAge", "unusedFor", "unused-for", "olderThan"],
      source: "cmd/buildkitd/config/config.go:194",
    },
    keepBytes: {
      kind: "size",
      since: "0.8.0",
      default: "none",
      deprecated: { since: "0.17.0", use: "reservedSpace" },
      doc: 'How much of the whole cache this rule leaves; it starts to delete above that. A bare number is in bytes, `"10GB"` means 10 GiB and needs 0.12, and a percentage counts from the whole disk. From 0.17 on it is read as `reservedSpace` where that is unset, which gives the same result as long as it is the only size of the rule.',
      without: "the policy has no size to keep",
      onBad: [
        { value: "512", effect: "is 512 bytes; every matching record is deleted" },
        { value: '"10GB"', effect: "does not load", until: "0.12.0" },
        {
          value: "0",
          effect: "means no size: every matching record older than `keepDuration` is deleted",
        },
      ],
      symptoms: [
        {
          text: "invalid disk space",
          cause: "The value is not a size; negative numbers, commas and outer spaces are not read.",
        },
        {
          text: "(string) to int64",
          cause: "Sizes as text need BuildKit 0.12; before, the value is a number of bytes.",
        },
      ],
      example: '"10GB"',
      alias: ["keepStorage", "size", "keep"],
      source: "cmd/buildkitd/config/config.go:201",
    },
    reservedSpace: {
      kind: "size",
      since: "0.17.0",
      default: "none",
      doc: 'How much of the whole cache this rule never goes below. As the only size of a rule it is also the ceiling: what is above it is deleted. When it is larger than `maxUsedSpace`, it wins. A bare number is in bytes, `"10GB"` means 10 GiB, and a percentage counts from the whole disk.',
      without: "the policy has no size to keep",
      onBad: [
        { value: "10", effect: "is 10 bytes; as the only size, every matching record is deleted" },
        { value: '"10.5%"', effect: "does not load; only whole percents are read" },
      ],
      symptoms: [
        {
          text: "invalid disk space",
          cause: "The value is not a size; negative numbers, commas and outer spaces are not read.",
        },
      ],
      example: '"10GB"',
      alias: ["gcReservedSpace"],
      source: "cmd/buildkitd/config/config.go:205",
    },
    maxUsedSpace: {
      kind: "size",
      since: "0.17.0",
      default: "none",
      doc: 'How large the whole cache may be after this rule; what is above it is deleted, least used first. A larger `reservedSpace` makes it dead. A bare number is in bytes, `"20GB"` means 20 GiB, and a percentage counts from the whole disk.',
      without: "the policy has no ceiling",
      onBad: [
        { value: "20", effect: "is 20 bytes; every matching record is deleted" },
        { value: '"20.5%"', effect: "does not load; only whole percents are read" },
      ],
      symptoms: [
        {
          text: "invalid disk space",
          cause: "The value is not a size; negative numbers, commas and outer spaces are not read.",
        },
      ],
      example: '"20GB"',
      alias: ["gcMaxUsedSpace", "maxBytes", "maxSize"],
      source: "cmd/buildkitd/config/config.go:209",
    },
    minFreeSpace: {
      kind: "size",
      since: "0.17.0",
      default: "none",
      doc: "How much of the disk this rule tries to leave free; it stops at `reservedSpace`. As the only size of a rule it deletes nothing while the disk has that much room; before 0.21 such a rule deleted everything that matched. A bare number is in bytes, and a percentage counts from the whole disk.",
      without: "the policy does not look at the free disk",
      onBad: [
        { value: "20", effect: "is 20 bytes; nothing is kept free" },
        {
          value: '"20%", as the only size',
          effect: "every matching record is deleted while the disk has room",
          until: "0.21.0",
        },
      ],
      symptoms: [
        {
          text: "invalid disk space",
          cause: "The value is not a size; negative numbers, commas and outer spaces are not read.",
        },
      ],
      example: '"20%"',
      alias: ["gcMinFreeSpace", "keepFree"],
      source: "cmd/buildkitd/config/config.go:213",
    },
  },
};
