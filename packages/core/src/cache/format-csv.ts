import { lowerCase } from "../lower-case.ts";
import type { CacheEntry } from "./entry.ts";

/** The entry as one line of CSV, the type first; fields that need it stand in quotes as a whole. */
export function csvText({ type, attrs }: CacheEntry): string {
  const fields = [["type", type], ...Object.entries(attrs)].map(([name, value]) => `${name}=${value}`);
  return fields.map(csvField).join(",");
}

// Blanks at an edge mean something to buildx, and are lost on the way through a file or an action unless quotes hold them.
function csvField(field: string): string {
  return /[,"\r\n]/.test(field) || field.trim() !== field ? `"${field.replaceAll('"', '""')}"` : field;
}

/** Why no line of CSV gives this entry. */
export function csvRefusal({ attrs }: CacheEntry): string | undefined {
  for (const name of Object.keys(attrs)) {
    if (name.includes("=")) return `has an attribute ${JSON.stringify(name)}; a name ends at its first "="`;
    if (lowerCase(name) !== name) return `has an attribute ${JSON.stringify(name)}; names are read in lower case`;
  }
  return undefined;
}
