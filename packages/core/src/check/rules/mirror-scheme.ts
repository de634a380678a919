import { replace } from "../edits/replace.ts";
import { isLoopback } from "../../effective/loopback.ts";
import { isSince } from "../../records/release.ts";
import type { Severity } from "../diagnostic.ts";
import { addToRegistry } from "../edits/add-to-registry.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { looksPlain } from "../view/plain-port.ts";
import { misnamedHosts } from "../view/misnamed-hosts.ts";
import { isMeantForMirrors } from "../view/meant-for-mirrors.ts";
import type { Mirror } from "../view/mirror.ts";
import { eachOddMirror, isPlain, pathTo, registriesOf } from "../view/registries.ts";

export const rule: Rule = {
  id: "mirror-scheme",
  severity: "error",
  weight: "advice",
  part: "registry",
  check: (context) => eachOddMirror(context, tell),
};

function tell(mirror: Mirror, context: RuleContext): Finding | undefined {
  const { lead, span } = mirror;
  return lead === undefined ? undefined : { span, path: pathTo(mirror), ...judge(mirror, lead, context) };
}

type Judged = Omit<Finding, "span" | "path">;
type Repaired = Pick<Finding, "help" | "fix">;

function judge(mirror: Mirror, written: string, context: RuleContext): Judged {
  const view = registriesOf(context);
  const bare = mirror.text.slice(written.length);
  if (bare.includes("://")) {
    const message = `\`${mirror.text}\` has two schemes; the mirror is never reached, and pulls go on without it.`;
    return { message, fix: replace(mirror.span, JSON.stringify(bare.replace(/^.*:\/\//, "")), false) };
  }
  const host = mirror.meant;
  const settings = view.byHost.get(host);
  const scheme = /^[a-z][a-z0-9+.-]*/i.exec(written)?.[0].toLowerCase();
  // The table that is there under a wrong name is told at that name.
  const isMisnamed = settings === undefined && context.view(misnamedHosts).has(host);
  const needsHttp = scheme === "http" && settings?.http === undefined && !isLoopback(host) && !isMisnamed;
  const needsHttps = scheme === "https" && settings?.http === undefined && isLoopback(host);
  const fix = (key?: string): Repaired => repair(mirror, bare, host, key, context);
  if (mirror.scheme === undefined || !isSince(context.version, "0.12")) {
    const message = `\`${written}\` is read as part of the host name; the mirror is never reached, and pulls go on without it.`;
    return { message, ...fix(needsHttp ? "http = true" : needsHttps ? "http = false" : undefined) };
  }
  if (needsHttp && !isMeantForMirrors(mirror.registry, view)) {
    const message = `\`http://\` is dropped; ${host} is called over HTTPS, and pulls go on without it if it does not answer.`;
    return { message, ...fix("http = true") };
  }
  if (needsHttps) {
    const message = `\`https://\` is dropped; ${host} is this machine itself and is called over plain HTTP.`;
    return { message, ...fix("http = false") };
  }
  const protocol = isPlain(mirror, view) ? "plain HTTP" : "HTTPS";
  const severity: Severity = "info";
  const told = needsHttp ? "the protocol is set in the mirror's own table" : `the mirror is called over ${protocol}`;
  // Without a scheme, nothing says any more that such a host has a certificate.
  const isStated = scheme === "https" && settings === undefined && looksPlain(host);
  return { severity, message: `\`${written}\` is dropped; ${told}.`, ...fix(isStated ? "http = false" : undefined) };
}

function repair(
  mirror: Mirror,
  bare: string,
  host: string,
  key: string | undefined,
  { document }: RuleContext,
): Repaired {
  const name = JSON.stringify(bare.trim());
  const strip = replace(mirror.span, name, true);
  if (key === undefined) return { fix: strip };
  const help = `write ${name}, and \`${key}\` in [registry.${JSON.stringify(host)}]`;
  const table = addToRegistry(document, host, [key], mirror.registry.host);
  return { help, fix: table && { title: help, edits: [...strip.edits, ...table], safe: false } };
}

export const page: RulePage = {
  summary: "A mirror is written with a scheme, which does not choose its protocol.",
  text: `An entry of \`mirrors\` is a host, with a port and from 0.12 on with a path. Since 0.12 a scheme in front of it is dropped, and \`http://cache.lan:5000\` is called over HTTPS like every other host; such a call fails, and the pull goes on with the next host without a word. Before 0.12 the scheme becomes part of the host name, which no name server knows.

The protocol of a mirror is set in the mirror's own table. With \`https://\` the file means what it says from 0.12 on, and the scheme is only superfluous.`,
  bad: `[registry."docker.io"]
mirrors = ["http://cache.lan:5000"]
`,
  good: `[registry."docker.io"]
mirrors = ["cache.lan:5000"]

[registry."cache.lan:5000"]
http = true
`,
};
