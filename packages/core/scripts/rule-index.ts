import { existsSync, readdirSync } from "node:fs";

/** A folder of rules, one a file, with the list that is made of it. */
interface Family {
  folder: string;
  type: string;
  constant: string;
  list: string;
}

const families: readonly Family[] = [
  { folder: "check", type: "Rule", constant: "rules", list: "rules" },
  { folder: "cache", type: "CacheRule", constant: "cacheRules", list: "cache-rules" },
  { folder: "syntax", type: "SyntaxRule", constant: "syntaxRules", list: "syntax-rules" },
];

/** The lists of all rules, made from the files in src/<family>/rules: for checking, and with the texts of their pages. */
export function* ruleIndexes(): Generator<{ path: string; text: string }> {
  const all = families
    .map((family) => Object.assign(family, { ids: idsIn(family.folder) }))
    .filter(({ ids }) => ids.length > 0);
  for (const { folder, type, constant, list, ids } of all) {
    const lines = [
      `// Made by scripts/generate.ts from the files in src/${folder}/rules.`,
      `import type { ${type} } from "../${folder}/rule.ts";`,
      ...ids.map((id) => `import { rule as ${camel(id)} } from "../${folder}/rules/${id}.ts";`),
      "",
      `export const ${constant}: readonly ${type}[] = [`,
      ...ids.map((id) => `  ${camel(id)},`),
      "];",
      "",
    ];
    yield { path: `src/generated/${list}.ts`, text: lines.join("\n") };
  }
  const names = all
    .flatMap((family) => family.ids)
    .toSorted()
    .map((id) => `  "${id}",`);
  yield {
    path: "src/generated/rule-ids.ts",
    text: [
      "// Made by scripts/generate.ts from the files of rules.",
      "/** The ids of all rules, whatever they look at. */",
      "export const ruleIds: readonly string[] = [",
      ...names,
      "];",
      "",
    ].join("\n"),
  };
  const pages = all
    .flatMap(({ folder, ids }) => ids.map((id) => ({ folder, id })))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const lines = [
    "// Made by scripts/generate.ts from the files of rules.",
    'import type { RulePage } from "../check/rule.ts";',
    ...pages.map(({ folder, id }) => `import { page as ${camel(id)} } from "../${folder}/rules/${id}.ts";`),
    "",
    "export const rulePages: Readonly<Record<string, RulePage>> = {",
    ...pages.map(({ id }) => `  "${id}": ${camel(id)},`),
    "};",
    "",
  ];
  yield { path: "src/generated/rule-pages.ts", text: lines.join("\n") };
}

/** The lists of what ends a daemon after its file has loaded, made from the files in src/start/checks: for checking, and facts. */
export function* startCheckIndexes(): Generator<{ path: string; text: string }> {
  const ids = filesIn("start/checks");
  const made = "// Made by scripts/generate.ts from the files in src/start/checks.";
  const checks = [
    made,
    'import type { StartCheck } from "../start/start-check.ts";',
    ...ids.map((id) => `import { check as ${camel(id)} } from "../start/checks/${id}.ts";`),
    "",
    "export const startChecks: readonly StartCheck[] = [",
    ...ids.map((id) => `  ${camel(id)},`),
    "];",
    "",
  ];
  yield { path: "src/generated/start-checks.ts", text: checks.join("\n") };
  const facts = [
    made,
    'import type { StartFacts } from "../start/start-check.ts";',
    'import type { StartCheck } from "../start/start-check.ts";',
    ...ids.map((id) => `import { check as ${camel(id)}, facts as ${camel(id)}Facts } from "../start/checks/${id}.ts";`),
    "",
    "export const startFacts: ReadonlyMap<StartCheck, StartFacts> = new Map([",
    ...ids.map((id) => `  [${camel(id)}, ${camel(id)}Facts],`),
    "]);",
    "",
  ];
  yield { path: "src/generated/start-facts.ts", text: facts.join("\n") };
}

function idsIn(family: string): string[] {
  return filesIn(`${family}/rules`);
}

/** The names of the modules in a folder of src. */
function filesIn(path: string): string[] {
  const folder = new URL(`../src/${path}/`, import.meta.url);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(".ts"))
    .map((file) => file.slice(0, -".ts".length))
    .toSorted();
}

function camel(id: string): string {
  return id.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
