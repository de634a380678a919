import { mkdirSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { Stop } from "../exit-status.ts";
import type { Step } from "./step.ts";

/** Writes what was planned. A new file never replaces one that appeared meanwhile. */
export function writeSteps(steps: readonly Step[]): void {
  for (const { path, change, text } of steps) {
    if (text === undefined) continue;
    try {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text, { flag: change === "new" ? "wx" : "w" });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      throw new Stop(`${path}: it cannot be written (${code})`);
    }
  }
}
