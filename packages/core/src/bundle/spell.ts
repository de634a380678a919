/**
 * A plain value as JavaScript spells it, on one line and without control characters, so that it may stand in a comment:
 * `{ maxParallelism: 2 }`. What has no such spelling is named by its type.
 */
export function spell(value: unknown): string {
  if (typeof value === "string") return spellText(value);
  if (Array.isArray(value)) return `[${value.map(spell).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    const pairs = Object.entries(value).map(([key, item]) => `${spellKey(key)}: ${spell(item)}`);
    return pairs.length === 0 ? "{}" : `{ ${pairs.join(", ")} }`;
  }
  if (typeof value === "function" || typeof value === "symbol") return `a ${typeof value}`;
  return typeof value === "bigint" ? `${value}n` : String(value);
}

function spellKey(key: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(key) ? key : spellText(key);
}

function spellText(text: string): string {
  // JSON leaves DEL, the C1 controls and two line separators as they are.
  return JSON.stringify(text).replaceAll(/[\u007f-\u009f\u2028\u2029]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}
