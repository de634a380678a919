import { removeItem } from "../edits/remove-item.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { isPublicRegistry } from "../view/known-hosts.ts";
import type { Mirror } from "../view/mirror.ts";
import { eachMirror, pathTo } from "../view/registries.ts";

export const rule: Rule = {
  id: "mirror-gcr",
  severity: "error",
  weight: "dead",
  part: "registry",
  check: (context) => eachMirror(context, judge),
};

function judge(mirror: Mirror, { document }: RuleContext): Finding | undefined {
  const { host, registry, span, index } = mirror;
  if (host !== "mirror.gcr.io" || !isOther(registry.host)) return undefined;
  return {
    span,
    path: pathTo(mirror),
    message: `\`mirror.gcr.io\` has images of Docker Hub only; for ${registry.host} it has none, or one of Docker Hub with the same name.`,
    help: 'remove it, or write it in [registry."docker.io"]',
    fix: removeItem(document, registry.listed, index, false),
  };
}

/** Under a name of one's own, Docker Hub may be meant. */
function isOther(host: string): boolean {
  return isPublicRegistry(host) && host !== "docker.io" && host !== "registry.hub.docker.com";
}

export const page: RulePage = {
  summary: "A registry other than Docker Hub has mirror.gcr.io as its mirror.",
  text: `Google's mirror.gcr.io caches popular public images of Docker Hub, and nothing else. BuildKit asks a mirror for the name of the image without its registry, so \`ghcr.io/owner/app\` is looked for as \`owner/app\`: mostly there is no such image and the request is wasted; where Docker Hub has one, it would be taken for that of the other registry.`,
  bad: `[registry."ghcr.io"]
mirrors = ["mirror.gcr.io"]
`,
  good: `[registry."docker.io"]
mirrors = ["mirror.gcr.io"]
`,
};
