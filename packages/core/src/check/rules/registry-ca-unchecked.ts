import { replace } from "../edits/replace.ts";
import type { Finding, Rule, RulePage } from "../rule.ts";
import { isPublicRegistry } from "../view/known-hosts.ts";
import { eachReached, isOn, type Registry } from "../view/registries.ts";

/** https://github.com/moby/buildkit/blob/v0.32.2/util/resolver/resolver.go#L58 */
export const rule: Rule = {
  id: "registry-ca-unchecked",
  severity: "info",
  weight: "dead",
  part: "registry",
  check: (context) => eachReached(context, judge),
};

function judge(registry: Registry): Finding | undefined {
  if (!registry.insecure) return undefined;
  const ca = registry.key("ca");
  const insecure = registry.key("insecure");
  // With `http` as well, and for hosts that everybody knows, there is more to say, and other rules say it.
  if (!ca || !insecure || isOn(registry.key("http")) || isPublicRegistry(registry.host)) return undefined;
  return {
    span: ca.key,
    path: ca.path,
    message: `With \`insecure\`, the certificate of ${registry.host} is not checked, neither against these authorities nor against any.`,
    help: "remove `insecure` to have it checked, or else remove this",
    tags: ["unused"],
    related: [{ message: "turns the check off", span: insecure.key }],
    fix: replace(insecure.value, "false", false, "write `insecure = false`"),
  };
}

export const page: RulePage = {
  summary: "A registry has an authority for its certificate, and the check is turned off.",
  text: `\`ca\` names the authorities that a registry's certificate is checked against, beside those of the system. \`insecure = true\` turns that check off: any certificate will do, and whoever is in between can hand out other images. The two together mostly come from a time when the certificate was not there yet.

The files are read all the same, so one that is missing stops every pull. \`keypair\` is the certificate of the builder itself, which the registry may ask for, and keeps its effect.`,
  ignoreWhen: "the file of the authority is there for the day the check is turned on.",
  bad: `[registry."registry.lan"]
insecure = true
ca = ["/etc/certs/registry.pem"]
`,
  good: `[registry."registry.lan"]
ca = ["/etc/certs/registry.pem"]
`,
};
