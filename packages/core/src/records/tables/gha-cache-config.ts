import type { Table } from "../record.ts";
import { signConfig } from "./sign-config.ts";
import { verifyConfig } from "./verify-config.ts";

export const ghaCacheConfig: Table = {
  struct: "CacheConfig",
  doc: "Signatures of the GitHub Actions cache (`type=gha`), so that a cache written by somebody else is not used.",
  source: "cache/remotecache/gha/ghatypes/config.go:5",
  fields: {
    sign: {
      kind: { table: signConfig },
      since: "0.27.0",
      pointer: true,
      doc: "How a cache that this daemon writes gets its signature. Signing needs `[cache.gha.verify] required = true` as well, because a new signature is checked before it is uploaded.",
      without: "the cache is written without a signature",
      source: "cache/remotecache/gha/ghatypes/config.go:6",
    },
    verify: {
      kind: { table: verifyConfig },
      since: "0.27.0",
      doc: "Which signatures this daemon accepts when it reads a cache.",
      without: "a cache is used without checking who wrote it",
      source: "cache/remotecache/gha/ghatypes/config.go:7",
    },
  },
};
