import { replace } from "../edits/replace.ts";
import { heldAlong } from "../../load/held-at.ts";
import type { Bound } from "../../load/bound.ts";
import { gatewayFrontendConfig } from "../../records/tables/gateway-frontend-config.ts";
import { parseReference } from "../../syntax/reference.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { stringsIn, type WrittenString } from "../view/strings.ts";

/**
 * Entries are completed, lose tag and digest, and are compared as a whole.
 * https://github.com/moby/buildkit/blob/v0.32.2/frontend/gateway/gateway.go#L67
 */
export const rule: Rule = {
  id: "frontend-allow-list-name",
  severity: "warning",
  weight: "meaning",
  concerns: (field) => field === gatewayFrontendConfig.fields["allowedRepositories"],
  checkKey(bound: Bound, { loading, version }: RuleContext): Finding[] | undefined {
    const { value } = bound;
    if (heldAlong(loading.config, "frontend", "gateway.v0", "enabled") === false) return undefined;
    return stringsIn(value).flatMap((entry) => {
      const told = judge(entry, version);
      return told ? [{ span: entry.span, path: [...bound.path, entry.item ?? 0], ...told }] : [];
    });
  },
};

function judge({ text, span }: WrittenString, version: string): Pick<Finding, "message" | "help" | "fix"> | undefined {
  const reference = parseReference(text, version);
  if (!reference) return undefined;
  const { repository, tag, digest } = reference;
  if (!text.includes("/") && isHost(text)) {
    return {
      message: `\`${text}\` is the image ${repository} here, not a registry; nothing else is allowed by it.`,
      help: "write every repository in full, as in docker.io/docker/dockerfile",
    };
  }
  if (tag === undefined && digest === undefined) return undefined;
  const bare = text.slice(
    0,
    text.length - (tag === undefined ? 0 : tag.length + 1) - (digest === undefined ? 0 : digest.length + 1),
  );
  return {
    message: `The ${digest === undefined ? "tag" : "digest"} of \`${bare}\` is not looked at; every version of the image is allowed.`,
    fix: replace(span, `"${bare}"`, true),
  };
}

/** `localhost:5000` reads like a host, `dockerfile:1` and `my.image` less so. */
function isHost(text: string): boolean {
  return text.startsWith("localhost") || /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.(?:[a-z]{2,})(?::\d+)?$/.test(text);
}

export const page: RulePage = {
  summary: "An entry of the list of allowed frontends says less, or more, than it seems to.",
  text: `The daemon completes the names in \`allowedRepositories\` as \`docker pull\` does, and drops tag and digest; then the whole name has to be the same. So \`docker/dockerfile\` and \`docker.io/docker/dockerfile\` mean the same, and \`docker/dockerfile:1.7\` allows every version. There are no patterns: \`ghcr.io\` does not stand for a registry, it is the image \`docker.io/library/ghcr.io\`.

A name that cannot be read ends the daemon, which \`does-not-start\` tells.`,
  bad: `[frontend."gateway.v0"]
allowedRepositories = ["docker/dockerfile:1.7", "ghcr.io"]
`,
  good: `[frontend."gateway.v0"]
allowedRepositories = ["docker/dockerfile", "ghcr.io/org/frontend"]
`,
};
