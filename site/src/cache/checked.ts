import {
  type CacheEntry,
  type CacheForm,
  formatCache,
  parseCache,
  type ParseCacheOptions,
} from "@buildkit-config/core/cache";

/** A cache that a page tells people to write: the daemon reads it as it is meant, or the site is not built. */
export interface GoodCache {
  direction: "export" | "import";
  entry: CacheEntry;
}

/** The value of a flag, or what another place holds, for a cache that was checked. */
export function written(
  { direction, entry }: GoodCache,
  form: CacheForm = "cli",
  options: ParseCacheOptions = {},
): string {
  const text = formatCache(entry, "cli");
  const { diagnostics } = parseCache(text, { ...options, direction });
  if (diagnostics.length > 0) throw new Error(`\`${text}\`: ${diagnostics.map(({ message }) => message).join(" ")}`);
  return formatCache(entry, form);
}

/** Lines such as `--cache-to type=inline`, each checked. */
export function flagLines(caches: readonly GoodCache[]): string {
  return caches.map((cache) => `--cache-${cache.direction === "export" ? "to" : "from"} ${written(cache)}\n`).join("");
}

/** A cache that is written. */
export function to(type: string, attrs: Record<string, string> = {}): GoodCache {
  return { direction: "export", entry: { type, attrs } };
}

/** A cache that is read. */
export function from(type: string, attrs: Record<string, string> = {}): GoodCache {
  return { direction: "import", entry: { type, attrs } };
}
