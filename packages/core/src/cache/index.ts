export { cacheBackends } from "../records/cache/backends.ts";
export type {
  CacheAttribute,
  CacheBackend,
  CacheDirection,
  CacheKind,
  CacheSide,
  CacheSupport,
  CacheVariable,
} from "../records/cache/backend.ts";
export { cacheRules } from "../generated/cache-rules.ts";
export { type CacheTool, latestBuildx } from "./client.ts";
export type { CacheEntry } from "./entry.ts";
export type { Environment } from "./environment.ts";
export { judgeCacheSample } from "./judge-sample.ts";
export { isOpen } from "./open-value.ts";
export type { CacheEffect, CacheOutcome } from "./outcome.ts";
export { type CacheDiagnostic, type CacheInput, type CacheResult, parseCache } from "./parse-cache.ts";
export type { CacheObject } from "./read-bake.ts";
export type { CacheDriver, ParseCacheOptions } from "./parse-options.ts";
export type { CacheRule, CacheRulePage } from "./rule.ts";
export { hideSecrets, withoutSecrets } from "./hide-secrets.ts";
export { type CacheForm, cacheForms, formatCache, formatRefusal } from "./format-cache.ts";
export { branchCaches, type BranchCacheOptions, type Caches } from "./branches.ts";
export { cacheFrom, cacheTo } from "./builders.ts";
export { type CacheFileName, cacheFileNames, cacheFileSchema } from "../emit/cache-files.ts";
export { cacheSchema, type CacheSchemaOptions } from "../emit/cache-schema.ts";
export type * from "../generated/cache-types.ts";
export { cacheKindNames } from "../emit/cache-describe.ts";
export { cacheUrl } from "../emit/cache-url.ts";
export * from "../syntax/index.ts";
