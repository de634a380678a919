import { applyEdits } from "../fix/apply-edits.ts";
import { canonicalPath } from "../load/set-table.ts";
import type { Finding, RuleContext } from "./rule.ts";

/**
 * The findings, where a key that does no harm while it is ignored would do some under its right name: to rename it is then a
 * guess, as in `gcKeepStorage = 15000`, which would make a cache of 15 kB. Whether the file still loads is not asked here: `fix` itself leaves out what would stop it.
 */
export function withoutHarm(findings: Finding[], context: RuleContext): Finding[] {
  const edits = findings.flatMap(({ fix }) => (fix?.safe ? fix.edits : []));
  const found = edits.length > 0 ? context.retry(applyEdits(context.document.text, edits)) : [];
  const harmful = found.filter(({ rule, severity = rule.severity }) => severity !== "info" && rule.needs !== "refusal");
  if (harmful.length === 0) return findings;
  return findings.map((finding) => {
    const [edit] = finding.fix?.safe ? finding.fix.edits : [];
    if (!edit || !finding.fix) return finding;
    const place = canonicalPath([...finding.path.slice(0, -1), edit.text]);
    const isHarmful = harmful.some(({ path }) => isBelow(canonicalPath(path), place));
    return isHarmful ? { ...finding, fix: { ...finding.fix, safe: false } } : finding;
  });
}

function isBelow(path: Finding["path"], place: Finding["path"]): boolean {
  return place.every((step, index) => path[index] === step);
}
