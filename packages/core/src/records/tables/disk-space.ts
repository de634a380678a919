import type { Table } from "../record.ts";

/** Not a table of keys: the Go struct behind sizes, which some loaders also read from a TOML table. */
export const diskSpace: Table = {
  struct: "DiskSpace",
  doc: "The two numbers that BuildKit keeps for one size: an amount of bytes or a share of the disk.",
  source: "cmd/buildkitd/config/gcpolicy.go:39",
  fields: {
    Bytes: {
      kind: "int",
      since: "0.12.0",
      doc: "The size in bytes.",
      example: "10000000000",
      source: "cmd/buildkitd/config/gcpolicy.go:40",
    },
    Percentage: {
      kind: "int",
      since: "0.12.0",
      doc: "The size as a share of the whole disk, in percent. It counts only while `Bytes` is 0.",
      example: "10",
      source: "cmd/buildkitd/config/gcpolicy.go:41",
    },
  },
};
