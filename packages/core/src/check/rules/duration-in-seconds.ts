import { replace } from "../edits/replace.ts";
import { shortDuration } from "../view/short-duration.ts";
import type { Bound } from "../../load/bound.ts";
import { isSince } from "../../records/release.ts";
import { systemConfig } from "../../records/tables/system-config.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { misreadSeconds } from "../view/bare-seconds.ts";
import { isBelowDisabled } from "../view/workers.ts";

export const rule: Rule = {
  id: "duration-in-seconds",
  severity: "error",
  weight: "meaning",
  concerns: ({ kind }) => kind === "duration",
  checkKey(bound: Bound, context: RuleContext): Finding[] | undefined {
    const { document, version } = context;
    const found = misreadSeconds(bound, document, bound.table === systemConfig);
    if (!found || isBelowDisabled(bound, context)) return undefined;
    const { seconds, meant, certainty } = found;
    const { value } = bound;
    const text = isSince(version, "0.12") ? `"${written(meant)}"` : String(meant);
    const finding: Finding = {
      span: value,
      path: bound.path,
      message: `${seconds} is read as seconds${readAs(seconds, bound)}; ${written(meant)} ${certainty === "sure" || certainty === "clear" ? "is" : "may be"} what is meant.`,
      fix: replace(value, text, certainty === "sure"),
    };
    if (certainty === "likely") finding.severity = "warning";
    if (certainty === "open") finding.severity = "info";
    return [finding];
  },
};

/** What a number of seconds comes to, and what that does. */
function readAs(seconds: bigint, { name }: Bound): string {
  if (seconds > 9_223_372_036n) return ", more than a duration holds";
  const years = Number(seconds) / (365 * 24 * 3600);
  if (years >= 1) return `, which are ${years.toPrecision(2)} years`;
  const time = written(seconds);
  switch (name) {
    case "keepDuration":
      return `, so what was not used for ${time} can be deleted`;
    case "maxAge":
      return `, so records of builds can be deleted after ${time}`;
    default:
      return `, which are ${time}`;
  }
}

function written(seconds: bigint): string {
  return shortDuration(seconds * 1_000_000_000n);
}

export const page: RulePage = {
  summary: "A time is a bare number that was meant in another unit than seconds.",
  text: `Durations in buildkitd.toml are seconds unless they have a unit, also when they stand in quotes. \`keepDuration = 48\` protects records for 48 seconds, not hours, and a number of nanoseconds, as Go programs print them, is more than a duration can hold and comes out as anything.

Numbers that make no sense as seconds are told: counts of hours and days, and thousandths of seconds and less. Where a comment on the line says the time in words and the number fits it in another unit, or is nothing but the unit, the fix is safe. Units are \`h\`, \`m\` and \`s\`; there are none for days. Text needs BuildKit 0.12.`,
  ignoreWhen: 'so short a time is meant; `"48s"` says so.',
  bad: `[[worker.oci.gcpolicy]]
keepDuration = 168 # 7 days
`,
  good: `[[worker.oci.gcpolicy]]
keepDuration = "168h"
`,
};
