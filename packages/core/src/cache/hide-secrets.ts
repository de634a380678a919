import { contextOf } from "./context.ts";
import { isSecret } from "./known-attribute.ts";
import { isOpen } from "./open-value.ts";
import type { ParseCacheOptions } from "./parse-options.ts";
import type { CacheEntry } from "./entry.ts";
import { latest } from "../records/release.ts";
import { resolveBuildx } from "./buildx-target.ts";

/** In a text that nobody could read: from a name that sounds like a secret to the end of its part. */
const looksSecret = /([\w.-]*(?:token|secret|password|credential|access_key)[\w.-]*"?\s*[=:]\s*"?)([^,"}\s]+)/gi;

/** A value with asterisks in place of its secrets, one for each character, so that places in it stay the same. */
export function hideSecrets(text: string, options: ParseCacheOptions = {}): string {
  const { entries, dropped } = contextOf(
    [text],
    { ...options, env: undefined },
    latest.newest,
    resolveBuildx(options.buildx).version,
  );
  const spans = [...entries, ...dropped]
    .flatMap(({ attributes, replaced }) => attributes.concat(replaced))
    .filter(({ name, value, from }) => from === undefined && isSecret(name) && !isOpen(value))
    .map((attribute) => attribute.text);
  let hidden = "";
  let from = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    hidden += text.slice(from, start) + "*".repeat(end - start);
    from = end;
  }
  hidden += text.slice(from);
  return hidden.replaceAll(looksSecret, (whole, before: string, value: string) =>
    isOpen(value) ? whole : before + "*".repeat(value.length),
  );
}

/** An entry with `***` in place of its secrets; variables that stand for them stay. */
export function withoutSecrets({ type, attrs }: CacheEntry): CacheEntry {
  const shown = Object.entries(attrs).map(([name, value]): [string, string] => [
    name,
    isSecret(name) && value !== "" && !isOpen(value) ? "***" : value,
  ]);
  return { type, attrs: Object.fromEntries(shown) };
}
