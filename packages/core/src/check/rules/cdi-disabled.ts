import { related } from "../related.ts";
import { replace } from "../edits/replace.ts";
import { heldAlong } from "../../load/held-at.ts";
import { cdiConfig } from "../../records/tables/cdi-config.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import type { SetTable } from "../../load/set-table.ts";

export const rule: Rule = {
  id: "cdi-disabled",
  severity: "info",
  weight: "meaning",
  looksAt: [cdiConfig],
  checkTable(set: SetTable, { loading }: RuleContext): Finding[] | undefined {
    const disabled = set.key("disabled");
    if (!disabled || heldAlong(loading.config, "cdi", "disabled") !== true) return undefined;
    const dead = [...set.keys.values()].filter((bound) => bound !== disabled && !isEmptyList(bound.value));
    if (dead.length === 0) return undefined;
    const names = dead.map(({ name }) => `\`${name}\``).join(" and ");
    return [
      {
        span: disabled.value,
        path: disabled.path,
        message: `Devices are turned off here, so ${names} ${dead.length > 1 ? "have" : "has"} no effect.`,
        help: "write `false` if steps are to get devices",
        related: related(dead, "has no effect"),
        fix: replace(disabled.value, "false", false),
        // Who names devices wants them; where they are looked for, the daemon's own default says as well.
        severity: dead.some(({ name }) => name === "autoAllowed") ? "warning" : "info",
      },
    ];
  },
};

function isEmptyList(value: { kind: string; items?: unknown[] }): boolean {
  return value.kind === "array" && value.items?.length === 0;
}

export const page: RulePage = {
  summary: "Devices are turned off, and settings for them stand beside that.",
  text: `\`disabled = true\` in \`[cdi]\` turns devices for build steps off, and with them \`specDirs\` and \`autoAllowed\`: the daemon does not even look into the directories. Devices are on by default since BuildKit 0.20. Upstream's example of the whole file shows \`disabled = true\` together with the other two keys, so whoever starts from there turns off what the other lines ask for.`,
  ignoreWhen: "devices are off for the time being.",
  bad: `[cdi]
disabled = true
autoAllowed = ["nvidia.com/gpu"]
`,
  good: `[cdi]
autoAllowed = ["nvidia.com/gpu"]
`,
};
