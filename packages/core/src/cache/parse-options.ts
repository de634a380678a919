import type { Driver } from "../check/surroundings.ts";
import type { CacheDirection } from "../records/cache/backend.ts";
import type { CacheTool } from "./client.ts";
import type { Environment } from "./environment.ts";

/** Drivers of buildx. */
export type CacheDriver = Driver;

export interface ParseCacheOptions {
  /** `export` is `--cache-to`, `import` is `--cache-from`; the names of the flags will do. Default `export`. */
  direction?: CacheDirection | "cache-to" | "cache-from" | undefined;
  /** Who reads the value. Default `buildx`. */
  tool?: CacheTool | undefined;
  /** A BuildKit version as `resolveTarget` reads it, a range too: the daemon, and buildctl. Default the newest. */
  buildkit?: string | undefined;
  /** A version of buildx: `0.19`, `v0.36.1`. Default the newest. */
  buildx?: string | undefined;
  /** The environment of the client. Without it nothing is filled in, and nothing is left out for lack of it. */
  env?: Environment | undefined;
  /** The environment of the daemon, where it is known. */
  daemonEnv?: Environment | undefined;
  driver?: CacheDriver | undefined;
  /** The image store of the Docker engine, for the docker driver. */
  imageStore?: "graphdriver" | "containerd" | undefined;
  /** The build is one of several of a matrix that use the same value. */
  matrix?: boolean | undefined;
  /** `BUILDKIT_INLINE_CACHE` makes buildx export an inline cache. */
  buildArgs?: Readonly<Record<string, string>> | undefined;
}
