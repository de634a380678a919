import { shellWord } from "@buildkit-config/core/bundle";
import { type CacheEntry, type CacheForm, formatCache } from "@buildkit-config/core/cache";

/** Entries as they stand in a command or a file, with the name of the flag or key in front. */
export function convert(entries: readonly CacheEntry[], form: CacheForm, isImport: boolean): string {
  const key = isImport ? "cache-from" : "cache-to";
  const texts = entries.map((entry) => formatCache(entry, form));
  switch (form) {
    case "cli":
      return texts.map((text) => `--${key} ${shellWord(text)}`).join("\n");
    case "buildctl":
      return texts.map((text) => `--${isImport ? "import" : "export"}-cache ${shellWord(text)}`).join("\n");
    case "bake":
      return `${key} = [\n${texts.map((text) => `  ${text},\n`).join("")}]`;
    case "bake-json":
      return `"${key}": [\n${texts.map((text) => `  ${text}`).join(",\n")}\n]`;
    case "compose":
      return `${key.replace("-", "_")}:\n${texts.map((text) => `  - ${text}`).join("\n")}`;
    case "gha":
      return `${key}: |\n${texts.map((text) => `  ${text}`).join("\n")}`;
  }
}
