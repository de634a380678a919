import { likeWords } from "../../check/near-word.ts";
import type { CacheAttribute } from "../../records/cache/backend.ts";
import { badValue, consequence } from "../attribute-value.ts";
import type { ReadAttribute } from "../entry.ts";
import { attributeIn, backendOf, isSecret, tooNew } from "../known-attribute.ts";
import { refuses } from "../refused-value.ts";
import type { CacheContext, CacheFinding, CacheRule, CacheRulePage } from "../rule.ts";

export const rule: CacheRule = {
  id: "cache-bad-value",
  severity: "error",
  weight: "meaning",
  *check(context: CacheContext): Iterable<CacheFinding> {
    for (const entry of context.entries) {
      const backend = backendOf(entry.type);
      for (const attribute of entry.attributes) {
        const record = attributeIn(backend, attribute.name);
        // `mode` has a rule of its own.
        if (!record || attribute.name === "mode" || !isActive(record, entry.type, attribute, context)) continue;
        const found = judge(record, attribute, context) ?? refuses(entry, attribute, context);
        if (found) yield { index: entry.index, span: attribute.text, attribute: attribute.name, ...found };
      }
    }
  },
};

/** Whether anybody looks at the attribute: the daemon reads some of those for exports in imports, too. */
function isActive(record: CacheAttribute, type: string, { name }: ReadAttribute, context: CacheContext): boolean {
  const readsBoth = type === "s3" && name === "upload_parallelism";
  return (record.directions.includes(context.direction) || readsBoth) && !tooNew(record, context);
}

type Judgement = Pick<CacheFinding, "message" | "effect" | "help">;

function judge(record: CacheAttribute, { name, value }: ReadAttribute, context: CacheContext): Judgement | undefined {
  const bad = badValue(record, value, context.buildkit);
  if (!bad) return undefined;
  const written = isSecret(name) ? "This" : value === "" ? "An empty text" : `\`${value}\``;
  const { effect, happens } = consequence(bad, record, context);
  return { message: `${written} is not a value of \`${name}\`; ${happens}.`, help: helpFor(record, value), effect };
}

function helpFor({ kind, values, example }: CacheAttribute, value: string): string {
  if (values) {
    const words = values.map((allowed) => allowed.value);
    const [near] = likeWords(value, words);
    return near ? `write \`${near}\`` : `write one of ${words.join(", ")}`;
  }
  if (kind === "bool") return "write `true` or `false`";
  if (kind === "duration") return `write a number with a unit, as in \`${example}\`: s, m or h; there are no days`;
  return `write a value such as \`${example}\``;
}

export const page: CacheRulePage = {
  summary: "A value is none that the attribute takes.",
  text: `What becomes of it depends on the attribute. Some stop the build (\`compression=lz4\`, \`retry_mode=fast\`), some are replaced by the default without a word: \`ignore-error=yes\` means false, and \`touch_refresh=1d\` means 24 hours, since Go knows no days. Booleans are \`true\`, \`false\`, \`1\`, \`0\` and a few spellings of these; \`yes\` and \`on\` are none.`,
  bad: `--cache-to type=registry,ref=user/app:cache,ignore-error=yes
`,
  good: `--cache-to type=registry,ref=user/app:cache,ignore-error=true
`,
};
