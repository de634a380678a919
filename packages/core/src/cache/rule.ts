import type { Severity } from "../check/diagnostic.ts";
import type { Fix } from "../check/diagnostic.ts";
import type { RulePage, weights } from "../check/rule.ts";
import type { CacheDirection } from "../records/cache/backend.ts";
import type { Span } from "../toml/node.ts";
import type { CacheTool, Client } from "./client.ts";
import type { ReadEntry } from "./entry.ts";
import type { Environment } from "./environment.ts";
import type { CacheEffect } from "./outcome.ts";
import type { CacheDriver, ParseCacheOptions } from "./parse-options.ts";
import type { SpecRefusal } from "./read-spec.ts";

/** What a cache rule found in one of the values, in offsets into it. */
export interface CacheFinding {
  /** Which value. */
  index: number;
  span: Span;
  /** The attribute that it is about; nothing for the entry as a whole. */
  attribute?: string;
  message: string;
  help?: string;
  fixes?: Fix[];
  severity?: Severity;
  related?: { message: string; span: Span }[];
  /** What becomes of the build or the entry; `none` where all works as written. */
  effect: CacheEffect;
}

/** What a rule looks at: the values as their client reads them. */
export interface CacheContext {
  direction: CacheDirection;
  tool: CacheTool;
  client: Client;
  buildkit: string;
  buildx: string;
  /** Nothing when it is not known. */
  env: Environment | undefined;
  daemonEnv: Environment | undefined;
  driver: CacheDriver | undefined;
  imageStore: "graphdriver" | "containerd" | undefined;
  matrix: boolean;
  /** Entries that are sent to the daemon. */
  entries: readonly ReadEntry[];
  /** Entries that buildx leaves out. */
  dropped: readonly ReadEntry[];
  /** Which values are empty, and left out. */
  empty: readonly number[];
  refusals: readonly (SpecRefusal & { index: number; text: string })[];
}

/** One thing that is checked in cache parameters. Its file is named like its id, and so are its fixture and its page. */
export interface CacheRule {
  id: string;
  severity: Severity;
  weight: (typeof weights)[number];
  check(context: CacheContext): Iterable<CacheFinding>;
}

/** The page of a cache rule: its samples are lines such as `--cache-to type=inline`. */
export interface CacheRulePage extends RulePage {
  /** What the samples are judged with besides their release. */
  options?: Omit<ParseCacheOptions, "direction" | "buildkit">;
}
