import type { Plain } from "./generate-value.ts";
import type { Random } from "./random.ts";

/** A configuration as TOML, tables under headers or inline as chance has it. */
export function writeToml(config: { [key: string]: Plain }, random: Random): string {
  const lines: string[] = [];
  writeTable(config, [], lines, random);
  return `${lines.join("\n")}\n`;
}

function writeTable(table: { [key: string]: Plain }, path: string[], lines: string[], random: Random): void {
  const later: [string[], Plain][] = [];
  for (const [key, value] of Object.entries(table)) {
    const here = [...path, spell(key)];
    if (takesHeader(value) && random.chance(70)) later.push([here, value]);
    else lines.push(`${spell(key)} = ${inline(value)}`);
  }
  for (const [here, value] of later) {
    const elements = Array.isArray(value) ? value : [value];
    for (const element of elements) {
      lines.push(Array.isArray(value) ? `[[${here.join(".")}]]` : `[${here.join(".")}]`);
      writeTable(element as { [key: string]: Plain }, here, lines, random);
    }
  }
}

function isTable(value: Plain): boolean {
  return typeof value === "object" && !Array.isArray(value);
}

function takesHeader(value: Plain): boolean {
  return isTable(value) || (Array.isArray(value) && value.length > 0 && value.every(isTable));
}

function spell(key: string): string {
  return /^[\w-]+$/.test(key) ? key : quote(key);
}

function quote(text: string): string {
  return JSON.stringify(text);
}

function inline(value: Plain): string {
  if (typeof value === "string") return quote(value);
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object") return String(value);
  const pairs = Object.entries(value).map(([key, inner]) => `${spell(key)} = ${inline(inner)}`);
  return `{ ${pairs.join(", ")} }`;
}
