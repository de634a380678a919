import { isSince } from "../../records/release.ts";
import { identityOf, type ReadEntry, valueOf } from "../entry.ts";
import type { CacheContext, CacheFinding, CacheRule, CacheRulePage } from "../rule.ts";

export const rule: CacheRule = {
  id: "cache-same-place",
  severity: "error",
  weight: "not-loading",
  *check({ entries, direction, buildkit }: CacheContext): Iterable<CacheFinding> {
    if (direction === "import") return;
    const [first, second] = entries;
    if (first && second && !isSince(buildkit, "0.11.0")) {
      yield found(second, "More than one export needs BuildKit 0.11; the build stops.", "keep one of them");
      return;
    }
    const seen = new Map<string, ReadEntry>();
    for (const entry of entries) {
      // One that lacks its reference goes nowhere.
      if (entry.type === "registry" && !valueOf(entry, "ref")) continue;
      const place = placeOf(entry);
      const known = seen.get(place);
      seen.set(place, known ?? entry);
      // From 0.26 on, a second inline cache is left out and does no harm.
      if (!known || (entry.type === "inline" && isSince(buildkit, "0.26.0"))) continue;
      const what = entry.type === "registry" ? "to the same reference" : "with the same attributes";
      yield found(
        entry,
        `Two exports ${what}: the daemon stops the build (\`duplicate cache exports\`).`,
        "keep one of them",
      );
    }
  },
};

function found({ index, span, typeText }: ReadEntry, message: string, help: string): CacheFinding {
  return { index, span: typeText.end > 0 ? typeText : span, attribute: "type", message, help, effect: "daemon-error" };
}

/** https://github.com/moby/buildkit/blob/v0.32.2/control/control.go#L774: for a registry the text of the reference, else everything. */
function placeOf(entry: ReadEntry): string {
  return entry.type === "registry" ? `registry ${valueOf(entry, "ref") ?? ""}` : identityOf(entry);
}

export const page: CacheRulePage = {
  summary: "Two exports go to the same place.",
  text: `The daemon compares references as they are written, and refuses two exports to one. \`app:cache\` and \`docker.io/library/app:cache\` are one place, too, which it does not notice: there the last export wins. Before 0.11 there could be one export at all.`,
  bad: `--cache-to type=registry,ref=user/app:cache
--cache-to type=registry,ref=user/app:cache,mode=max
`,
  good: `--cache-to type=registry,ref=user/app:cache,mode=max
--cache-to type=inline
`,
};
