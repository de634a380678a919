import type { Document } from "../../document.ts";
import type { Bound } from "../../load/bound.ts";
import { isSince } from "../../records/release.ts";
import { removePair } from "../edits/remove-pair.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { isPublicRegistry, nameOf } from "../view/known-hosts.ts";
import { isMeantForMirrors } from "../view/meant-for-mirrors.ts";
import { eachReached, isOn, registriesOf, type Registry } from "../view/registries.ts";

export const rule: Rule = {
  id: "registry-tls-off",
  severity: "warning",
  weight: "meaning",
  part: "registry",
  check: (context) => eachReached(context, judge),
};

function judge(registry: Registry, context: RuleContext): Finding | undefined {
  const { host, http, insecure } = registry;
  if ((!http && !insecure) || !isPublicRegistry(host) || isMeantForMirrors(registry, registriesOf(context))) {
    return undefined;
  }
  const on = [registry.key("http"), registry.key("insecure")].filter((bound): bound is Bound => isOn(bound));
  const [first, second] = on;
  if (!first) return undefined;
  const name = nameOf(host);
  // With both, newer releases try HTTPS first.
  const isPlain = first.name === "http" && (!second || !isSince(context.version, "0.12.3"));
  const what = isPlain ? `${name} over plain HTTP` : `${name} without a check of its certificate`;
  const edits = on.map(({ pair }) => removePair(context.document, pair));
  return {
    span: first.key,
    path: first.path,
    message: `${second ? "`http` with `insecure`" : `\`${first.name}\``} calls ${what}; whoever is in between can hand out other images.`,
    help: "remove it; where a proxy opens the connection, name its certificate in `ca`",
    related: second && [{ message: "so does this", span: second.key }],
    fix: isOneLine(on, context.document)
      ? undefined
      : { title: `remove ${second ? "both" : `\`${first.name}\``}`, edits, safe: false },
  };
}

/** In one inline table, both would take the same comma. */
function isOneLine([first, second]: readonly Bound[], { text }: Document): boolean {
  if (!first || !second) return false;
  const [start, end] = [first.pair.start, second.pair.start].toSorted((a, b) => a - b);
  return !text.slice(start, end).includes("\n");
}

export const page: RulePage = {
  summary: "A public registry is called without TLS, or without a check of its certificate.",
  text: `Docker Hub, ghcr.io, quay.io and the registries of the cloud providers speak HTTPS, with certificates that every system trusts. \`insecure = true\` accepts any certificate for them, and \`http = true\` does without TLS: whoever is in between can read credentials and hand out other images. Neither has anything to do with the mirrors of the table.

A company's proxy that opens TLS connections has a certificate of its own: \`ca\` names it, and the check stays.`,
  ignoreWhen: "the name leads to another server in your network, whose certificate you cannot get hold of.",
  bad: `[registry."ghcr.io"]
insecure = true
`,
  good: `[registry."ghcr.io"]
ca = ["/etc/ssl/proxy-ca.pem"]
`,
};
