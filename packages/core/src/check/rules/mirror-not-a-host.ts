import { replace } from "../edits/replace.ts";
import type { Finding, Rule, RulePage } from "../rule.ts";
import { isPlaceholder } from "../view/known-hosts.ts";
import type { Mirror } from "../view/mirror.ts";
import { eachOddMirror, pathTo } from "../view/registries.ts";

const host = /^(?:\[[0-9a-f:.]+\]|[^\s,;*:/@[\]"'`\\\u2018-\u201f]+)(?::[0-9]+)?$/i;

export const rule: Rule = {
  id: "mirror-not-a-host",
  severity: "error",
  weight: "ignored",
  part: "registry",
  check: (context) => eachOddMirror(context, judge),
};

function judge(mirror: Mirror): Finding | undefined {
  const { text, lead, span } = mirror;
  if (lead !== undefined || isHost(mirror.host) || isPlaceholder(text)) return undefined;
  const parts = partsOf(mirror);
  const written = parts.map((part) => JSON.stringify(part)).join(", ");
  return {
    span,
    path: pathTo(mirror),
    message: `${JSON.stringify(text)} is no host; it is never reached, and pulls go on without it.`,
    ...(parts.length > 0
      ? { fix: replace(span, written, isSure(text)) }
      : { help: "write a host, as in `cache.example.com:5000`" }),
  };
}

const largestPort = 65_535;

function isHost(text: string): boolean {
  return host.test(text) && Number(/:([0-9]+)$/.exec(text)?.[1] ?? 0) <= largestPort;
}

/** Whether nothing but commas, or blanks around it all, were written too many: a blank inside may be a dot that was meant. */
function isSure(text: string): boolean {
  return text.split(/[,;]/).every((part) => !/\s/.test(part.trim()));
}

/** The hosts of a text that has several, or one with spaces around it. */
function partsOf({ text }: Mirror): string[] {
  const parts = text.split(/[\s,;]+/).filter((part) => part !== "");
  return parts.every(isHost) ? parts : [];
}

export const page: RulePage = {
  summary: "An entry of `mirrors` is not a host.",
  text: `Each entry of \`mirrors\` is one host, with a port or a path where needed. There are no wildcards, a list in one string is one host with a strange name, and spaces belong to the name. BuildKit does not look at the names when it starts; the request fails, and the pull goes on with the next host without a word.`,
  bad: `[registry."docker.io"]
mirrors = ["mirror.gcr.io, cache.example.com"]
`,
  good: `[registry."docker.io"]
mirrors = ["mirror.gcr.io", "cache.example.com"]
`,
};
