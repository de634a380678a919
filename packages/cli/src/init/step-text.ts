import { paragraph } from "../output/wrap.ts";
import type { Step } from "./step.ts";

/** What becomes of a file, with the lines that it gets. */
export function stepText({ path, change, lines, note }: Step): string {
  const block = lines.map((line) => (line === "" ? "" : `  ${line}`));
  if (change === "none") return `${path} is there already and needs no change.`;
  if (change === "new") return [`${path} is new:`, ...block].join("\n");
  if (change === "add") return [`${path} gets, ${note}:`, ...block].join("\n");
  return [paragraph(`${path} stays as it is: ${note}. Add by hand:`, 0), ...block].join("\n");
}
