import { isSince, latest, lineOf, resolveTarget, type Version } from "@buildkit-config/core";
import {
  type CacheAttribute,
  cacheBackends,
  type CacheDirection,
  type CacheEntry,
  type CacheResult,
  judgeCacheSample,
  parseCache,
  type ParseCacheOptions,
  withoutSecrets,
} from "@buildkit-config/core/cache";
import { attributeDefault } from "../cache/attribute-facts.ts";
import { hiddenSecrets } from "../cache/hidden-secrets.ts";
import type { Pair, ReadKey } from "./pair.ts";
import { wroteLines } from "./wrote-lines.ts";

type Options = Omit<ParseCacheOptions, "direction">;

/** Lines such as `--cache-to type=inline` beside what reaches the daemon of each. */
export function wroteCache(text: string, options: Options = {}): Pair {
  const target = resolveTarget(options.buildkit);
  const version = target.ok ? target.version : latest.newest;
  const lines = wroteLines(hiddenSecrets(text), "cache", judgeCacheSample(text, options));
  for (const [i, line] of text.split("\n").entries()) {
    const [, flag, value] = /^--cache-(to|from) (.*)$/.exec(line) ?? [];
    const wrote = lines[i];
    if (value === undefined || !wrote) continue;
    const direction = flag === "to" ? "export" : "import";
    const result = parseCache(value, { ...options, direction });
    const refusal = refusalOf(result, options.tool);
    if (refusal !== undefined) wrote.refusal = refusal;
    else
      wrote.reads = result.entries.map(withoutSecrets).flatMap((entry) => readsOf(entry, direction, version, result));
  }
  return { heading: `What reaches buildkitd ${lineOf(version)}`, lines };
}

/** What the client does instead of sending the value. */
function refusalOf({ outcome, entries }: CacheResult, tool: string = "buildx"): string | undefined {
  const client = tool === "buildctl" ? tool : "buildx";
  if (outcome === "parse-error" || outcome === "client-error") return `Nothing: ${client} stops before the build.`;
  return entries.length === 0 ? `Nothing: ${client} leaves it out.` : undefined;
}

function readsOf(
  { type, attrs }: CacheEntry,
  direction: CacheDirection,
  version: Version,
  { diagnostics }: CacheResult,
): ReadKey[] {
  const records = Object.hasOwn(cacheBackends, type) ? cacheBackends[type]?.attributes : undefined;
  const reads: ReadKey[] = Object.entries(attrs).map(([name, value]) => {
    const record = records && Object.hasOwn(records, name) ? records[name] : undefined;
    if (!record || !isRead(record, direction, version))
      return { name: name.trim() === name ? name : JSON.stringify(name) };
    const isMisread = diagnostics.some(
      ({ path, effect }) => effect === "silent-misreading" && path.at(-1) === name && record.bad,
    );
    return { name, value: (isMisread && attributeDefault(record)) || value };
  });
  return [{ name: "type", value: type }, ...reads];
}

/** Whether the daemon of a version looks at an attribute in one direction. */
function isRead({ directions, since, onExport }: CacheAttribute, direction: CacheDirection, version: Version): boolean {
  const from = (direction === "export" && onExport?.since) || since;
  return directions.includes(direction) && isSince(version, from);
}
