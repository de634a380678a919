import type { Table } from "../record.ts";

/** Not a table of keys: a duration is a struct to the TOML libraries too, with no key that reaches into it. */
export const duration: Table = {
  struct: "Duration",
  doc: "A duration as the loader holds it.",
  source: "cmd/buildkitd/config/gcpolicy.go:14",
  fields: {},
};
