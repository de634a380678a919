import type { Rule, RulePage } from "../rule.ts";

/** Found after all others: it is about what they did not find. */
export const rule: Rule = { id: "unused-ignore", severity: "warning", weight: "advice" };

export const page: RulePage = {
  summary: "A comment asks to ignore a finding that is not there.",
  text: `\`# buildkit-config-ignore RULE\` keeps a finding quiet: behind a key for its line, on a line of its own for the key or table header that follows. Several rules are parted by commas, and a reason may follow after \`--\`. Once the finding is gone the comment is left over, and would hide the next mistake of that kind in the same place.`,
  bad: `[worker.oci]
max-parallelism = 4 # buildkit-config-ignore unknown-key
`,
  good: `[worker.oci]
max_parallelism = 4 # buildkit-config-ignore unknown-key -- read by another program
`,
};
