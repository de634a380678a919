import { shellWord } from "@buildkit-config/core/bundle";
import { type CacheEntry, type CacheForm, type CacheTool, formatCache, isOpen } from "@buildkit-config/core/cache";

/** The tools whose variables look the same in a form; there they stay variables. */
const sameVariables: Record<CacheForm, readonly CacheTool[]> = {
  cli: ["buildx", "buildctl"],
  buildctl: ["buildx", "buildctl"],
  bake: ["bake"],
  "bake-json": ["bake"],
  compose: ["compose"],
  gha: ["gha"],
};

/**
 * Entries as they stand in a command or a file, with the name of the flag or key in front. What is a variable to the tool that
 * the values come from stays one where the form has the same variables.
 */
export function convert(
  entries: readonly CacheEntry[],
  form: CacheForm,
  isImport: boolean,
  tool: CacheTool = "buildx",
): string {
  const key = isImport ? "cache-from" : "cache-to";
  const isSame = sameVariables[form].includes(tool);
  const texts = entries.map((entry) =>
    isSame ? withVariables(formatCache(entry, form), form) : formatCache(entry, form),
  );
  const word = (text: string): string => (isSame && /\$[\w{(]/.test(text) ? doubleQuoted(text) : shellWord(text));
  switch (form) {
    case "cli":
      return texts.map((text) => `--${key} ${word(text)}`).join("\n");
    case "buildctl":
      return texts.map((text) => `--${isImport ? "import" : "export"}-cache ${word(text)}`).join("\n");
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

/** What is said when variables of one place become plain text in another; nothing when there are none. */
export function foreignVariables(entries: readonly CacheEntry[], form: CacheForm, tool: CacheTool): string | undefined {
  if (sameVariables[form].includes(tool)) return undefined;
  const open = entries.flatMap(({ attrs }) => Object.values(attrs)).find((value) => isOpen(value) && value !== "***");
  return open && `What looks like a variable, such as ${open}, is plain text there; write it anew.`;
}

/** Takes back what formatCache does so that a text stays a text. */
function withVariables(text: string, form: CacheForm): string {
  if (form === "compose") return text.replaceAll(/\$\$(?=[A-Za-z_{])/g, () => "$");
  return form === "bake" || form === "bake-json" ? text.replaceAll("$${", () => "${") : text;
}

/** A word in which the shell fills in variables, and changes nothing else. */
function doubleQuoted(text: string): string {
  return `"${text.replaceAll(/["\\`]/g, (sign) => `\\${sign}`)}"`;
}
