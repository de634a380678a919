import type { Table } from "../record.ts";
import { verifyPolicy } from "./verify-policy.ts";

export const verifyConfig: Table = {
  struct: "VerifyConfig",
  doc: "Whether and how the signature of a GitHub Actions cache is checked.",
  source: "cache/remotecache/gha/ghatypes/config.go:14",
  fields: {
    required: {
      kind: "bool",
      since: "0.27.0",
      default: "false",
      doc: "Refuses a GitHub Actions cache that has no acceptable signature. While it is `false`, the policy below it is not looked at. Releases before 0.27 ignore the whole table and use any cache.",
      without: "a cache is used without checking who wrote it",
      symptoms: [
        {
          text: "missing signature for github actions cache",
          cause: "The cache was written by a builder without `[cache.gha.sign]`.",
        },
        {
          text: "signature verification failed",
          cause: "The signature exists but does not meet `[cache.gha.verify.policy]`.",
        },
      ],
      example: "true",
      source: "cache/remotecache/gha/ghatypes/config.go:15",
    },
    policy: {
      kind: { table: verifyPolicy },
      since: "0.27.0",
      doc: "What a signature must show. Every key that is set must match; an empty policy accepts any valid signature, whoever made it.",
      without: "any valid signature is accepted, whoever made it",
      source: "cache/remotecache/gha/ghatypes/config.go:16",
    },
  },
};
