import type { PresetRecord } from "../../src/bundle/index.ts";

/** What a preset says about itself, empty: tests of what presets do begin with it. */
export function blankPreset(): Omit<PresetRecord, "id" | "options"> {
  return {
    title: "",
    outcome: "",
    situation: "limit",
    since: "0.10",
    useWhen: [],
    notWhen: [],
    costs: [],
    needs: [],
  };
}
