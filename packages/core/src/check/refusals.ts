import { replace } from "./edits/replace.ts";
import type { Finding, RuleContext } from "./rule.ts";

/** What stops the loader of the release, told as errors or as crashes. Of several in one place it is the first that does. */
export function findRefusals({ loading }: Pick<RuleContext, "loading">, crash: boolean): Finding[] {
  const fate = crash ? "buildkitd crashes while it reads this file" : "buildkitd does not start with this file";
  const findings: Finding[] = [];
  const places = new Set<string>();
  for (const refusal of loading.session.refusals) {
    const { start, end, path, related, help, write } = refusal;
    const place = path.length > 0 ? path.join("\0") : `\0${start}`;
    if (places.has(place)) continue;
    places.add(place);
    if (refusal.crash !== crash) continue;
    const happens = refusal.ours ? "buildkit-config looks no further" : fate;
    const message = refusal.message.charAt(0).toUpperCase() + refusal.message.slice(1);
    const span = { start, end };
    findings.push({
      span,
      path,
      message: `${message}; ${happens}.${refusal.last ? " What follows was not checked." : ""}`,
      help,
      related: related && [related],
      fix: write === undefined ? undefined : replace(span, write, true),
    });
  }
  return findings;
}
