import { isOpen } from "../open-value.ts";
import type { CacheContext, CacheFinding, CacheRule, CacheRulePage } from "../rule.ts";

type Refusal = CacheContext["refusals"][number];

export const rule: CacheRule = {
  id: "cache-does-not-parse",
  severity: "error",
  weight: "not-loading",
  *check({ refusals, client, tool }: CacheContext): Iterable<CacheFinding> {
    for (const refusal of refusals) {
      const reader = tool === "bake" || tool === "compose" ? tool : client.name;
      const { message, help } = explained(refusal, reader);
      const { index, start, end, text } = refusal;
      const finding: CacheFinding = { index, span: { start, end }, message, help, effect: "parse-error" };
      // In the text of a script, the shell takes the quotes away before anybody reads them.
      if (refusal.why === "csv" && isOpen(text)) finding.severity = "warning";
      yield finding;
    }
  },
};

function explained({ why, says, text, start, end }: Refusal, reader: string): { message: string; help: string } {
  switch (why) {
    case "csv":
      return {
        message: `A quotation mark stands inside a part of the value; ${reader} stops before the build.`,
        help: 'put the whole part in quotes, `"dest=/a,b"`, and write a quote inside it twice',
      };
    case "no-equals":
      return {
        message: `A part of the value has no \`=\`; ${reader} stops before the build.`,
        help:
          start === end
            ? "take the comma away"
            : text.includes("type=")
              ? "write every part as `key=value`"
              : "write a reference as `type=registry,ref=...` when attributes follow it",
      };
    case "no-type":
      return {
        message: `The value names no \`type\`; ${reader} stops before the build.`,
        help: typeHelp(text.slice(start, end)),
      };
    case "empty":
      return { message: `The value is empty; ${reader} stops before the build.`, help: "leave the flag out" };
    case "github":
      return {
        message: `\`type=gha\` lacks what the runner's environment gives to actions alone; ${reader} stops: ${says}.`,
        help: "expose ACTIONS_RUNTIME_TOKEN and ACTIONS_RESULTS_URL to the step first",
      };
    case "no-objects":
      return {
        message: `This release of buildx takes strings alone here, no objects; ${reader} stops before the build.`,
        help: "write a string, or use buildx 0.20.1 or newer",
      };
    case "not-a-string":
      return {
        message: `Here belongs a plain value; ${reader} stops before the build.`,
        help: reader === "compose" ? "write the entry as one string" : "write a string, a number or a boolean",
      };
    case "unquoted-key":
      return {
        message: "A key with a dot needs quotes in HCL; bake stops.",
        help: 'write `"registry.insecure" = ...`',
      };
    default:
      return { message: "bake cannot read the value here and stops.", help: "write `key = value` pairs in braces" };
  }
}

function typeHelp(text: string): string {
  if (/(?:^|,)\s+type\s*=/.test(text)) return "take the blank before `type` away";
  if (/(?:^|,)ref=/.test(text)) return "add `type=registry`";
  return "add `type=`: registry, local, inline, gha, s3 or azblob";
}

export const page: CacheRulePage = {
  summary: "A cache parameter cannot be read, so the build stops.",
  text: `The value is one line of CSV: parts with commas between them, each \`key=value\`, split at the first \`=\`. Quotes go around a whole part, never around the value alone, and nothing is trimmed. Without any \`=\` it is a list of registry references; with one, \`type\` is needed.

In a shell script the quotes in \`ref="$IMAGE"\` are gone before buildx sees them. In an input of a GitHub action, in a bake or a compose file they stay, and stop the build.`,
  bad: `--cache-to user/app:cache,mode=max
`,
  good: `--cache-to type=registry,ref=user/app:cache,mode=max
`,
};
