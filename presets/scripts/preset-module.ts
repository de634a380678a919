import { functionName, type Option, type PresetRecord } from "@buildkit-config/core/bundle";
import { capital } from "./capital.ts";

/** The module that users import: the preset's function with its options, each with its documentation on hover. */
export function presetModule({ id, title, outcome, options, useWhen, costs }: PresetRecord): string {
  const name = functionName(id);
  const type = `${capital(name)}Options`;
  const isNeeded = Object.values(options).some(({ required }) => required);
  const fields = Object.entries(options).map(
    ([key, option]) =>
      `  /**\n${comment(optionDoc(option), "   ")}\n   */\n  ${key}${option.required ? "" : "?"}: ${typeOf(option)};`,
  );
  const about = [`${title}. ${outcome}`, `Use it when: ${useWhen.join(" ")}`, `It costs: ${costs.join(" ")}`];
  return `// Made by scripts/generate.ts from ${id}/preset.ts; do not edit.
import type { Preset } from "@buildkit-config/core/bundle";
import { preset } from "../${id}/preset.ts";

/** What the preset \`${id}\` can be told. */
export interface ${type} {${fields.length === 0 ? "}" : `\n${fields.join("\n")}\n}`}

/**
${comment(about.join("\n\n"), " ")}
 */
export const ${name}: (options${isNeeded ? "" : "?"}: ${type}) => Preset = preset;
`;
}

function typeOf({ type }: Option): string {
  return type === "integer" ? "number" : type;
}

function optionDoc(option: Option): string {
  const { doc, default: value } = option;
  const range = option.type === "integer" ? `${option.minimum} to ${option.maximum}` : undefined;
  const facts = [range, value === undefined ? undefined : `default ${JSON.stringify(value)}`]
    .filter(Boolean)
    .join(", ");
  return facts === "" ? doc : `${doc}\n\n${facts}`;
}

function comment(text: string, indent: string): string {
  const lines = text.replaceAll("*/", "*\\/").split("\n");
  return lines.map((line) => `${indent}* ${line}`.trimEnd()).join("\n");
}
