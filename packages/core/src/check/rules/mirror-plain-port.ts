import { addToRegistry } from "../edits/add-to-registry.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { nameOf } from "../view/known-hosts.ts";
import { misnamedHosts } from "../view/misnamed-hosts.ts";
import { isMeantForMirrors } from "../view/meant-for-mirrors.ts";
import { looksPlain } from "../view/plain-port.ts";
import type { Mirror } from "../view/mirror.ts";
import { eachMirror, isSettled, mirrorsByTable, pathTo, registriesOf } from "../view/registries.ts";

export const rule: Rule = {
  id: "mirror-plain-port",
  severity: "warning",
  weight: "advice",
  part: "registry",
  check: (context) => eachMirror(context, judge),
};

function judge(mirror: Mirror, context: RuleContext): Finding | undefined {
  const view = registriesOf(context);
  if (
    mirror.lead !== undefined ||
    isSettled(mirror, view) ||
    !looksPlain(mirror.host) ||
    isMeantForMirrors(mirror.registry, view)
  )
    return undefined;
  // Who gives it a table of its own, be it empty or under a wrong name, knows the mirror.
  if (view.byHost.has(mirror.table) || context.view(misnamedHosts).has(mirror.table)) return undefined;
  const { table, registry, span } = mirror;
  // One table is what all of them miss.
  const [first, ...others] = mirrorsByTable(context).get(table) ?? [];
  if (first !== mirror) return undefined;
  const header = `[registry.${JSON.stringify(table)}]`;
  const edits = addToRegistry(context.document, table, ["http = true"], registry.host);
  return {
    span,
    path: pathTo(mirror),
    message: `\`${table}\` has no table of its own and is called over HTTPS; if it speaks plain HTTP, pulls go on without it.`,
    related: others.map((other) => ({
      message: `so is this mirror of ${nameOf(other.registry.host)}`,
      span: other.span,
    })),
    help: `write \`http = true\` in ${header}, or \`http = false\` if it does speak HTTPS`,
    fix: edits && { title: `write \`http = true\` in ${header}`, edits, safe: false },
  };
}

export const page: RulePage = {
  summary: "A mirror looks like one on plain HTTP, and is called over HTTPS.",
  text: `Every host but those of the machine itself is called over HTTPS, whatever its port. A mirror that speaks plain HTTP then fails with \`server gave HTTP response to HTTPS client\`, which no build shows: the pull goes on with the next host, and the mirror is never used.

Ports such as 5000 and 8081, private addresses and names without a dot rarely have a certificate that a builder trusts. A table of its own tells BuildKit, and the next reader, how the mirror is called: \`http = true\`, \`ca\`, or \`http = false\` for HTTPS.`,
  ignoreWhen: "the mirror has a certificate that the builder trusts.",
  bad: `[registry."docker.io"]
mirrors = ["cache.lan:5000"]
`,
  good: `[registry."docker.io"]
mirrors = ["cache.lan:5000"]

[registry."cache.lan:5000"]
http = true
`,
};
