import { isSince } from "../../records/release.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { isPublicRegistry } from "../view/known-hosts.ts";
import { eachReached, isOn, type Registry } from "../view/registries.ts";

export const rule: Rule = {
  id: "registry-http-insecure",
  severity: "info",
  weight: "advice",
  part: "registry",
  check: (context) => eachReached(context, judge),
};

function judge(registry: Registry, { version }: RuleContext): Finding | undefined {
  const insecure = registry.key("insecure");
  const http = insecure && registry.key("http");
  if (!http || !isOn(http) || !isOn(insecure)) return undefined;
  const { host } = registry;
  if (isPublicRegistry(host)) return undefined;
  return {
    span: insecure.key,
    path: insecure.path,
    message: `\`${host}\` is called in two ways; ${orderOf(host, version)}.`,
    help: "keep `http` for a host on plain HTTP, `insecure` for HTTPS with a certificate of its own",
    related: [{ message: "the other one", span: http.key }],
  };
}

/**
 * What is tried, release by release.
 * https://github.com/moby/buildkit/blob/v0.12.2/util/resolver/resolver.go#L43
 * https://github.com/moby/buildkit/blob/v0.12.3/util/resolver/resolver.go#L46
 * https://github.com/moby/buildkit/blob/v0.14.0/util/resolver/resolver.go#L224
 */
function orderOf(host: string, version: string): string {
  if (!isSince(version, "0.12.3")) return "plain HTTP first, then HTTPS without a check of the certificate";
  const first = "HTTPS without a check of the certificate first, plain HTTP";
  if (!isSince(version, "0.14")) return `${first} if it answers in HTTP`;
  const hasPort = /:\d+$/.test(host);
  return `${first} if it answers in HTTP${hasPort ? "" : ", refuses"} or takes too long`;
}

export const page: RulePage = {
  summary: "A registry may be called over plain HTTP and over unverified HTTPS.",
  text: `\`http\` with \`insecure\` works, and means two attempts. Up to 0.12.2, plain HTTP is tried first and HTTPS without a check of the certificate second. From 0.12.3 on, HTTPS comes first, and plain HTTP follows when the host answers in HTTP on that port. Since 0.14, it also follows when the handshake takes too long and, for a host without a port, when the connection is refused; in 0.12.3 to 0.13 such a host is never called on port 80.

With one of the two, the first call is the right one.`,
  bad: `[registry."registry.lan:5000"]
http = true
insecure = true
`,
  good: `[registry."registry.lan:5000"]
http = true
`,
};
