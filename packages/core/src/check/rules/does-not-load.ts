import type { Finding, Rule, RulePage } from "../rule.ts";
import { findRefusals } from "../refusals.ts";

export const rule: Rule = {
  id: "does-not-load",
  severity: "error",
  weight: "not-loading",
  needs: "refusal",
  check: (context): Finding[] => findRefusals(context, false),
};

export const page: RulePage = {
  summary: "The daemon cannot read the file and does not start.",
  text: `BuildKit reads the whole file before it does anything else. One value of the wrong type, one size or duration it does not know, or one place that is not TOML, and the daemon ends with \`failed to parse config\`, mostly without a line number. With \`docker buildx create\` the builder then restarts for ever.

What loads differs between releases: up to 0.27 the file is read by another TOML library, and sizes and durations with a unit need 0.12.`,
  bad: `[worker.oci]
max-parallelism = "4"
`,
  good: `[worker.oci]
max-parallelism = 4
`,
};
