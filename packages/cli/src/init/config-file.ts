import { readdirSync } from "node:fs";
import type { Step } from "./step.ts";

/** A builder with one preset, to start from; nothing when this folder has a configuration in whatever language. */
export function planConfig(line: string): Step {
  const found = readdirSync(".").find((name) => /^buildkit\.config\.[^.]+$/.test(name));
  if (found !== undefined) return { path: found, change: "none", lines: [] };
  const lines = [
    'import { defineBuilder } from "@buildkit-config/core/bundle";',
    'import { lowPower } from "@buildkit-config/presets";',
    "",
    `export default defineBuilder({ name: "builder", buildkit: "${line}", presets: [lowPower()] });`,
  ];
  return { path: "buildkit.config.ts", change: "new", lines, text: `${lines.join("\n")}\n` };
}
