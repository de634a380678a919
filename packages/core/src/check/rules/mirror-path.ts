import { replace } from "../edits/replace.ts";
import { isSince } from "../../records/release.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import type { Mirror } from "../view/mirror.ts";
import { eachOddMirror, pathTo } from "../view/registries.ts";

/** What Artifactory and Nexus call their repositories; the API of each starts below. */
const hasOwnApi = /\/(?:artifactory\/api\/docker|repository)\/[^/]/;

export const rule: Rule = {
  id: "mirror-path",
  severity: "error",
  weight: "meaning",
  part: "registry",
  check: (context) => eachOddMirror(context, judge),
};

function judge(mirror: Mirror, { version }: RuleContext): Finding | undefined {
  if (!mirror.text.includes("/")) return undefined;
  const judged = isSince(version, "0.12") ? judgeNew(mirror) : judgeOld(mirror, version);
  return judged && { span: mirror.span, path: pathTo(mirror), ...judged };
}

type Judged = Pick<Finding, "message" | "help" | "fix">;

function judgeNew({ text, location, span }: Mirror): Judged | undefined {
  if (!/^\/v[12](?:\/|$)|\/v[12]\/?$/.test(location)) return undefined;
  const message = `BuildKit puts \`/v2\` before the path itself; requests go to \`/v2${location}/\`, and the mirror answers with 404.`;
  const written = JSON.stringify(text.replace(/\/v[12](?=\/|$)/, "").replace(/\/$/, ""));
  return { message, fix: replace(span, written, true) };
}

/** https://github.com/moby/buildkit/blob/v0.11.6/util/resolver/resolver.go#L130 */
function judgeOld({ text, lead, span }: Mirror, version: string): Judged | undefined {
  if (lead !== undefined || !/^[^/]+\//.test(text) || hasOwnApi.test(text)) return undefined;
  const [host, path] = [text.slice(0, text.indexOf("/")), text.slice(text.indexOf("/"))];
  const message = `BuildKit ${version} asks for \`${path.replace(/\/$/, "")}/v2/\`, where registries answer with 404; pulls go on without the mirror.`;
  return /^\/+(?:v[12]\/*)?$/.test(path)
    ? { message, fix: replace(span, JSON.stringify(host), true) }
    : { message, help: "use BuildKit 0.12 or newer, or a mirror that needs no path" };
}

export const page: RulePage = {
  summary: "A mirror has a path that does not lead to its images.",
  text: `Since 0.12, \`harbor.lan/hub\` is asked at \`/v2/hub/library/alpine/...\`, which is where Harbor, GitLab and most other registries have a project or proxy. BuildKit puts \`/v2\` there itself: a mirror \`cache.lan/v2\` is asked at \`/v2/v2/...\`.

Before 0.12, the path stays where it is and \`/v2\` follows: \`/hub/v2/library/alpine/...\`. Only registries that have an API of their own below each repository answer there, as Artifactory does at \`/artifactory/api/docker/NAME\`.`,
  ignoreWhen: "a proxy in front of the registry answers at that address.",
  buildkit: "0.11",
  bad: `[registry."docker.io"]
mirrors = ["harbor.lan/hub"]
`,
  good: `[registry."docker.io"]
mirrors = ["hub.harbor.lan"]
`,
};
