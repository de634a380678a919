import { badValue, consequence } from "../attribute-value.ts";
import { acts, attributeIn, backendOf } from "../known-attribute.ts";
import type { ReadAttribute } from "../entry.ts";
import type { CacheContext, CacheFinding, CacheRule, CacheRulePage } from "../rule.ts";

export const rule: CacheRule = {
  id: "cache-blank",
  severity: "error",
  weight: "ignored",
  *check(context: CacheContext): Iterable<CacheFinding> {
    for (const entry of context.entries) {
      const backend = backendOf(entry.type);
      for (const attribute of entry.attributes) {
        const trimmed = attribute.name.trim();
        if (trimmed !== attribute.name && (attributeIn(backend, trimmed) || trimmed === "type")) {
          yield blankKey(entry.index, attribute, trimmed);
          continue;
        }
        const known = attributeIn(backend, attribute.name);
        if (!known || attribute.value.trim() === attribute.value || !acts(known, context)) continue;
        const bad = badValue(known, attribute.value, context.buildkit);
        if (bad) yield blankValue(entry.index, attribute, consequence(bad, known, context));
      }
    }
  },
};

function blankKey(index: number, { name, key }: ReadAttribute, trimmed: string): CacheFinding {
  return {
    index,
    span: key,
    attribute: name,
    message: `With the blank ${name.startsWith(trimmed) ? "behind" : "before"} it this is another key than \`${trimmed}\`; it is ignored.`,
    help: `write \`${trimmed}\` without a blank`,
    fixes: [{ title: "take the blank away", edits: [{ ...key, text: trimmed }], safe: true }],
    effect: "silent-misreading",
  };
}

function blankValue(
  index: number,
  { name, value, text }: ReadAttribute,
  { effect, happens }: ReturnType<typeof consequence>,
): CacheFinding {
  return {
    index,
    span: text,
    attribute: name,
    message: `The blank belongs to the value, and \`${value}\` is none of \`${name}\`; ${happens}.`,
    help: `write \`${name}=${value.trim()}\` without blanks`,
    fixes: [{ title: "take the blank away", edits: [{ ...text, text: value.trim() }], safe: true }],
    effect,
  };
}

export const page: CacheRulePage = {
  summary: "A blank after a comma becomes part of the next key.",
  text: `Nothing is trimmed, in any release of buildx or buildctl. \`type=gha, mode=max\` sets an attribute called \`" mode"\`, which the daemon ignores, so only the layers of the final stage are exported. A blank before \`type\` stops the build instead, and so does one before \`ref\` or \`dest\`.`,
  bad: `--cache-to type=gha,scope=api, mode=max
`,
  good: `--cache-to type=gha,scope=api,mode=max
`,
};
