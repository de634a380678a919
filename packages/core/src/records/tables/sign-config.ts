import type { Table } from "../record.ts";

export const signConfig: Table = {
  struct: "SignConfig",
  doc: "How a GitHub Actions cache gets its signature.",
  source: "cache/remotecache/gha/ghatypes/config.go:10",
  fields: {
    command: {
      kind: { list: "string" },
      since: "0.27.0",
      default: "[] (no signing)",
      doc: 'The program that signs the cache index, as a list of the program and its arguments. It runs where the daemon runs, gets the index on standard input and prints a Sigstore bundle. No shell is involved, so `"sign.sh $FILE"` is not split. The result is checked against `[cache.gha.verify]` before it is uploaded: without `required = true` there, no checker is set up and the export fails. Upstream\'s page shows `cmd = ""`, which is ignored.',
      without: "the cache is written without a signature",
      onBad: [{ value: '"cosign sign-blob"', effect: "does not load; the key takes a list" }],
      symptoms: [
        {
          text: "signing command failed",
          cause: "The command is missing in the daemon's image or ended with an error.",
        },
      ],
      example: '["/usr/local/bin/sign-cache"]',
      alias: ["cmd"],
      source: "cache/remotecache/gha/ghatypes/config.go:11",
    },
  },
};
