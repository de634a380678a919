import type { Rule, RulePage } from "../rule.ts";
import { tellStartProblems } from "../tell-start-problems.ts";

export const rule: Rule = {
  id: "does-not-start",
  severity: "error",
  weight: "not-loading",
  check: (context) => tellStartProblems(context, true),
};

export const page: RulePage = {
  summary: "The file loads, and then the daemon ends at one of its values.",
  text: `Reading the file is only the first thing that the daemon does. Then it looks at what the values mean: opens its addresses, reads its certificates, sets up its workers. It ends at the first value that it cannot work with, and \`docker buildx\` starts the builder again for ever. A negative \`history.maxEntries\` is worse: the daemon starts, serves, and crashes a moment later.

This rule tells the values that no daemon of the release starts with, wherever it runs. What depends on the machine is told by \`may-not-start\`, and the table of a worker with \`enabled = false\` is not looked at.`,
  bad: `[log]
format = "logfmt"
`,
  good: `[log]
format = "json"
`,
};
