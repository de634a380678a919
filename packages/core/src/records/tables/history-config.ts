import type { Table } from "../record.ts";

export const historyConfig: Table = {
  struct: "HistoryConfig",
  doc: "How long the daemon remembers finished builds. Set both keys: once the table exists, a missing key counts as 0.",
  source: "cmd/buildkitd/config/config.go:222",
  fields: {
    maxAge: {
      kind: "duration",
      since: "0.11.0",
      default: "48h",
      defaultInTable: { table: "history", value: "0" },
      doc: "How old a finished build must be before its record can be deleted. A record goes only when it is older than this and also beyond the newest `maxEntries`; neither limit deletes anything by itself. Without this key in an existing `[history]` table the age is 0, and only the number counts. A bare number means seconds. The unit `d` does not exist, so write `168h` for a week.",
      without: "it counts as 0 in this table, and no record is kept for its age",
      onBad: [
        { value: '"7d"', effect: "does not load; Go durations have no days" },
        {
          value: '"48h"',
          effect: "does not load; 0.11 reads only a number of seconds",
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
      source: "cmd/buildkitd/config/config.go:223",
    },
    maxEntries: {
      kind: "int",
      since: "0.11.0",
      default: "50",
      defaultInTable: { table: "history", value: "0" },
      doc: "How many records of finished builds are always kept, newest first. Older records stay too until they pass `maxAge`; pinned ones are never counted. Without this key in an existing `[history]` table it is 0, and age alone decides. A negative number crashes the daemon shortly after the start.",
      without: "it counts as 0 in this table, and no record is kept for being among the newest",
      onBad: [
        { value: "-1", effect: "the daemon crashes right after its start" },
        { value: "0", effect: "no record is protected by its rank; age alone decides" },
      ],
      symptoms: [{ text: "slice bounds out of range", cause: "`maxEntries` is negative." }],
      example: "50",
      alias: ["limit"],
      source: "cmd/buildkitd/config/config.go:224",
    },
  },
};
