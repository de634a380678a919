import { valueOf } from "../entry.ts";
import { attributeIn, backendOf } from "../known-attribute.ts";
import { badValue } from "../attribute-value.ts";
import type { CacheContext, CacheFinding, CacheRule, CacheRulePage } from "../rule.ts";

export const rule: CacheRule = {
  id: "cache-mode",
  severity: "error",
  weight: "meaning",
  *check({ entries, direction, buildkit }: CacheContext): Iterable<CacheFinding> {
    if (direction === "import") return;
    for (const entry of entries) {
      const record = attributeIn(backendOf(entry.type), "mode");
      const mode = entry.attributes.find(({ name }) => name === "mode");
      // An empty one is as none.
      if (
        !record ||
        !mode?.value ||
        entry.type === "inline" ||
        !badValue(record, valueOf(entry, "mode") ?? "", buildkit)
      )
        continue;
      const meant = ["min", "max"].find((each) => each === mode.value.trim().toLowerCase());
      const finding: CacheFinding = {
        index: entry.index,
        span: mode.text,
        attribute: "mode",
        message: `\`${mode.value}\` is no mode, and the daemon takes it as \`min\` without a word; the layers of intermediate stages are not stored.`,
        help: meant ? `write \`mode=${meant}\`` : "write `mode=max` or `mode=min`",
        effect: "silent-misreading",
      };
      if (meant) finding.fixes = [{ title: `write ${meant}`, edits: [{ ...mode.text, text: meant }], safe: true }];
      yield finding;
    }
  },
};

export const page: CacheRulePage = {
  summary: "The mode is neither `min` nor `max`, and becomes `min`.",
  text: `\`mode=max\` exports the layers of every stage, \`mode=min\` those of the result alone. Any other word, \`MAX\` and \`full\` among them, means \`min\`; the daemon notes that in its debug log and nowhere else. The next build then runs all stages of a multi-stage Dockerfile again.`,
  bad: `--cache-to type=registry,ref=user/app:cache,mode=MAX
`,
  good: `--cache-to type=registry,ref=user/app:cache,mode=max
`,
};
