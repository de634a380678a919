import { readdirSync } from "node:fs";

/** The lists of all rules, made from the files in src/check/rules: one for checking, one with the texts of their pages. */
export function* ruleIndexes(): Generator<{ path: string; text: string }> {
  const ids = readdirSync(new URL("../src/check/rules/", import.meta.url))
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -".ts".length))
    .toSorted();
  yield { path: "src/generated/rules.ts", text: list(ids, "rule", "Rule", "rules: readonly Rule[]", false) };
  yield {
    path: "src/generated/rule-pages.ts",
    text: list(ids, "page", "RulePage", "rulePages: Readonly<Record<string, RulePage>>", true),
  };
}

function list(ids: string[], member: string, type: string, constant: string, named: boolean): string {
  const open = named ? "{" : "[";
  const close = named ? "}" : "]";
  return [
    "// Made by scripts/generate.ts from the files in src/check/rules.",
    `import type { ${type} } from "../check/rule.ts";`,
    ...ids.map((id) => `import { ${member} as ${camel(id)} } from "../check/rules/${id}.ts";`),
    "",
    `export const ${constant} = ${open}`,
    ...ids.map((id) => (named ? `  "${id}": ${camel(id)},` : `  ${camel(id)},`)),
    `${close};`,
    "",
  ].join("\n");
}

function camel(id: string): string {
  return id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
