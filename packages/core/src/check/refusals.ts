import { replace } from "./edits/replace.ts";
import type { Loading } from "../load/load.ts";
import { isSince } from "../records/release.ts";
import type { Finding, RuleContext } from "./rule.ts";

/** The words that the keys of a file take, where they take but some, by the places of their values. */
function wordsIn({ session }: Loading): ReadonlyMap<number, readonly string[]> {
  const words = new Map<number, string[]>();
  for (const { value, field } of session.bound) {
    if (field.kind !== "string" || !field.values) continue;
    const there = field.values.filter(({ since }) => since === undefined || isSince(session.version, since));
    words.set(
      value.start,
      there.map((word) => `"${word.value}"`),
    );
  }
  return words;
}

/** What stops the loader of the release, told as errors or as crashes. Of several in one place it is the first that does. */
export function findRefusals({ loading }: Pick<RuleContext, "loading">, crash: boolean): Finding[] {
  const fate = crash ? "buildkitd crashes while it reads this file" : "buildkitd does not start with this file";
  const findings: Finding[] = [];
  const places = new Set<string>();
  let known: ReturnType<typeof wordsIn> | undefined;
  for (const refusal of loading.session.refusals) {
    const { start, end, path, related, help, write } = refusal;
    const place = path.length > 0 ? path.join("\0") : `\0${start}`;
    if (places.has(place)) continue;
    places.add(place);
    if (refusal.crash !== crash) continue;
    const words = write === undefined ? undefined : (known ??= wordsIn(loading)).get(start);
    const isWord = !words || words.includes(write as string);
    const happens = refusal.ours ? "buildkit-config looks no further" : fate;
    const message = refusal.message.charAt(0).toUpperCase() + refusal.message.slice(1);
    const span = { start, end };
    findings.push({
      span,
      path,
      message: `${message}; ${happens}.${refusal.last ? " What follows was not checked." : ""}`,
      help: isWord ? help : `write one of ${words.join(", ")}`,
      related: related && [related],
      fix: write === undefined || !isWord ? undefined : replace(span, write, true),
    });
  }
  return findings;
}
