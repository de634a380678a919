import { nearestWord } from "../../check/near-word.ts";
import { cacheBackends } from "../../records/cache/backends.ts";
import { lineOf } from "../../records/release.ts";
import { backendOf, isKnownType } from "../known-attribute.ts";
import { isOpen } from "../open-value.ts";
import type { CacheContext, CacheFinding, CacheRule, CacheRulePage } from "../rule.ts";

export const rule: CacheRule = {
  id: "cache-unknown-type",
  severity: "error",
  weight: "not-loading",
  *check({ entries, dropped, direction, buildkit }: CacheContext): Iterable<CacheFinding> {
    for (const { type, typeText: span, index } of dropped) {
      if (isKnownType(type, direction, buildkit)) continue;
      const since = lineOf(backendOf(type)?.exportSince ?? "");
      const message = `\`${type}\` needs BuildKit ${since}; for ${lineOf(buildkit)} buildx leaves the entry out without a word.`;
      yield { index, span, attribute: "type", message, effect: "silent-drop" };
    }
    for (const { type, typeText: span, index } of entries) {
      if (isKnownType(type, direction, buildkit) || isOpen(type)) continue;
      // Has a rule of its own.
      if (type === "inline" && direction === "import") continue;
      const effect = direction === "export" ? "daemon-error" : "import-error";
      const stops = direction === "export" ? "the build stops" : "the build goes on without it";
      const backend = backendOf(type);
      if (backend) {
        const since = direction === "export" ? backend.exportSince : backend.importSince;
        const message = `\`${type}\` needs BuildKit ${lineOf(since ?? "")}; on ${buildkit} ${stops}.`;
        yield { index, span, attribute: "type", message, effect };
        continue;
      }
      const known = Object.keys(cacheBackends);
      const [first] = type.split(/[;, ]/);
      const near =
        known.find((each) => each === type.trim().toLowerCase() || each === first) ?? nearestWord(type, known);
      const finding: CacheFinding = {
        index,
        span,
        attribute: "type",
        message: `\`${type}\` is no cache that BuildKit knows; ${stops}.`,
        help: /[;]/.test(type)
          ? "write commas between the parts"
          : `write ${near ? `\`type=${near}\`` : `one of ${known.join(", ")}`}`,
        effect,
      };
      if (near && near === type.trim().toLowerCase()) {
        finding.fixes = [{ title: `write ${near}`, edits: [{ ...span, text: near }], safe: true }];
      }
      yield finding;
    }
  },
};

export const page: CacheRulePage = {
  summary: "The type of a cache is none that the daemon knows.",
  text: `Keys are read in any case, values are not: \`type=Registry\` is another type than \`registry\`. An export to an unknown type stops the build before its first step. An import from one is told in the output, and every step runs.`,
  bad: `--cache-to type=Registry,ref=user/app:cache
`,
  good: `--cache-to type=registry,ref=user/app:cache
`,
};
