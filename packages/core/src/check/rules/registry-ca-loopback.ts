import { addToRegistry } from "../edits/add-to-registry.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { eachReached, registriesOf, type Registry } from "../view/registries.ts";
import { unusedCertificates } from "../view/unused-certificates.ts";

export const rule: Rule = {
  id: "registry-ca-loopback",
  severity: "error",
  weight: "dead",
  part: "registry",
  check: (context) => eachReached(context, judge),
};

function judge(registry: Registry, context: RuleContext): Finding | undefined {
  const { host, http } = registry;
  if (http !== undefined) return undefined;
  const [first, ...others] = unusedCertificates(registry, registriesOf(context));
  if (!first) return undefined;
  const edits = addToRegistry(context.document, host, ["http = false"], host);
  return {
    span: first.key,
    path: first.path,
    message: `\`${host}\` is this machine itself and is called over plain HTTP; its certificates are never used.`,
    help: `write \`http = false\` in [registry.${JSON.stringify(host)}]`,
    tags: ["unused"],
    related: others.map(({ key }) => ({ message: "so is this", span: key })),
    fix: edits && { title: "write `http = false`", edits, safe: false },
  };
}

export const page: RulePage = {
  summary: "A registry on the machine itself has certificates, and is called over plain HTTP.",
  text: `\`localhost\`, \`127.0.0.1\` with its neighbours and \`::1\` are called over plain HTTP as long as their table does not say \`http = false\`. Certificates make no difference: a registry that speaks HTTPS there answers with \`400 Bad Request\`. With \`insecure = true\`, HTTPS is tried as well.`,
  ignoreWhen: "the registry does speak plain HTTP, and the certificates are kept for later.",
  bad: `[registry."127.0.0.1:5443"]
ca = ["/etc/certs/ca.pem"]
`,
  good: `[registry."127.0.0.1:5443"]
http = false
ca = ["/etc/certs/ca.pem"]
`,
};
