import { azblob } from "./azblob.ts";
import type { CacheBackend } from "./backend.ts";
import { gha } from "./gha.ts";
import { inline } from "./inline.ts";
import { local } from "./local.ts";
import { registry } from "./registry.ts";
import { s3 } from "./s3.ts";

/** Every cache backend of BuildKit by its `type`. */
export const cacheBackends: Readonly<Record<string, CacheBackend>> = { registry, local, inline, gha, s3, azblob };
