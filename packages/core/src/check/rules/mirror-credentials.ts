import { replace } from "../edits/replace.ts";
import { isSince } from "../../records/release.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import type { Mirror } from "../view/mirror.ts";
import { eachOddMirror, pathTo } from "../view/registries.ts";

/** A name, mostly with a password, in front of a host. */
const credentials = /^((?:[a-z][a-z0-9+.-]*:)?\/\/)?([^/?#]*)@(?=[^/?#@]+)/i;

export const rule: Rule = {
  id: "mirror-credentials",
  severity: "warning",
  weight: "ignored",
  part: "registry",
  check: (context) => eachOddMirror(context, judge),
};

/** https://github.com/moby/buildkit/blob/v0.32.2/util/resolver/utils.go#L9 */
function judge(mirror: Mirror, { version }: RuleContext): Finding | undefined {
  const { text, host, span } = mirror;
  const [found, scheme = ""] = (isSince(version, "0.12") && credentials.exec(text)) || [];
  if (found === undefined) return undefined;
  return {
    span,
    path: pathTo(mirror),
    message: `What stands before the \`@\` is dropped; ${host} is called without it.`,
    help: `remove it, and run \`docker login ${host}\` where the builds are started`,
    fix: replace(span, JSON.stringify(scheme + text.slice(found.length)), false, "remove what stands before the `@`"),
  };
}

export const page: RulePage = {
  summary: "A mirror is written with a name and a password, which nothing sends.",
  text: `An entry of \`mirrors\` is a host, with a port or a path where needed. BuildKit takes it apart as a URL, keeps the host and the path, and forgets a name and a password in front of them. Credentials come from the client that starts a build: it is asked for each host that is called, mirrors included, and answers with what \`docker login\` has stored. The password stays readable for everybody who gets to see the file.`,
  ignoreWhen: "never.",
  bad: `[registry."docker.io"]
mirrors = ["robot:secret@cache.example.com"]
`,
  good: `[registry."docker.io"]
mirrors = ["cache.example.com"]
`,
};
