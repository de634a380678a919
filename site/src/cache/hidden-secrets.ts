import { hideSecrets } from "@buildkit-config/core/cache";

/** Lines such as `--cache-to type=inline` with asterisks for their secrets; places in them stay the same. */
export function hiddenSecrets(text: string): string {
  return text.replaceAll(
    /^(--cache-(?:to|from) )(.*)$/gm,
    (_, flag: string, value: string) => flag + hideSecrets(value),
  );
}
