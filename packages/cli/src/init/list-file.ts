import { type ListFile, listLines } from "@buildkit-config/core";
import { addToList, parseJsonc } from "./jsonc.ts";
import { readExisting } from "./read-existing.ts";
import type { Step } from "./step.ts";

/** Adds a text to a list in a JSON file, or makes the file. */
export function planList(file: ListFile): Step {
  const { path, list, item, refusedIn } = file;
  const existing = readExisting(path);
  if (!existing) {
    const whole = listLines(file);
    return { path, change: "new", lines: whole, text: `${whole.join("\n")}\n` };
  }
  const lines = [`${JSON.stringify(list)}: [${JSON.stringify(item)}]`];
  const byHand = (note: string): Step => ({ path, change: "by-hand", lines, note });
  if ("problem" in existing) return byHand(existing.problem);
  const before = parseJsonc(existing.text);
  if (!isRecord(before)) return byHand("it is not a JSON object as it stands");
  const items = before[list] ?? [];
  if (!Array.isArray(items)) return byHand(`\`${list}\` is not a list in it`);
  if (includes(items, item)) return { path, change: "none", lines: [] };
  if (includes(before[refusedIn], item)) return byHand(`\`${refusedIn}\` in it says the opposite`);
  const text = addToList(existing.text, list, item);
  return { path, change: "add", lines: [JSON.stringify(item)], note: `in "${list}"`, text };
}

/** Names of extensions are the same in capitals. */
function includes(items: unknown, item: string): boolean {
  return Array.isArray(items) && items.some((other) => typeof other === "string" && other.toLowerCase() === item);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
