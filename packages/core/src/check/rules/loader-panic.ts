import type { Finding, Rule, RulePage } from "../rule.ts";
import { findRefusals } from "../refusals.ts";

export const rule: Rule = {
  id: "loader-panic",
  severity: "error",
  weight: "not-loading",
  needs: "refusal",
  check: (context): Finding[] => findRefusals(context, true),
};

export const page: RulePage = {
  summary: "The daemon crashes while it reads the file.",
  text: `Some files do not give an error message but a Go stack trace: the TOML library meets something it did not expect and stops the whole process. The trace names the library, not the line. It happens with a table below a key that holds a value, with dates where none belong (0.28 to 0.30), and with a size that is a single quotation mark.`,
  bad: `[worker.oci.gc.policy]
all = true
`,
  good: `[[worker.oci.gcpolicy]]
all = true
maxUsedSpace = "20GB"
`,
};
