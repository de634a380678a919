import { latest } from "../records/release.ts";
import { resolveBuildx } from "./buildx-target.ts";
import { contextOf } from "./context.ts";
import type { CacheEntry } from "./entry.ts";
import { isSecret } from "./known-attribute.ts";
import { hide, isVariable, maskText } from "./mask.ts";
import type { ParseCacheOptions } from "./parse-options.ts";

/**
 * A value with asterisks in place of its secrets, one for each character, so that places in it stay the same. Of a value that
 * nobody can read, everything from the first name of a secret on is hidden.
 */
export function hideSecrets(text: string, options: ParseCacheOptions = {}): string {
  const asWritten = { ...options, env: undefined };
  const context = contextOf([text], asWritten, latest.newest, resolveBuildx(options.buildx).version);
  if (context.refusals.length > 0) return maskText(text, true);
  const spans = [...context.entries, ...context.dropped]
    .flatMap(({ attributes, replaced }) => attributes.concat(replaced))
    .filter(({ name, value, from }) => from === undefined && isSecret(name) && !isVariable(value))
    .map((attribute) => attribute.text);
  return maskText(hide(text, spans));
}

/** An entry with `***` in place of its secrets; a variable that stands for one stays. */
export function withoutSecrets({ type, attrs }: CacheEntry): CacheEntry {
  const shown = Object.entries(attrs).map(([name, value]): [string, string] => {
    const isHidden = isSecret(name) && value !== "" && !isVariable(value);
    return [maskText(name), isHidden ? "***" : maskText(value)];
  });
  return { type: maskText(type), attrs: Object.fromEntries(shown) };
}
