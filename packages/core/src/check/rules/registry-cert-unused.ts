import { replace } from "../edits/replace.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { eachReached, registriesOf, type Registry } from "../view/registries.ts";
import { unusedCertificates } from "../view/unused-certificates.ts";

export const rule: Rule = {
  id: "registry-cert-unused",
  severity: "warning",
  weight: "dead",
  part: "registry",
  check: (context) => eachReached(context, judge),
};

function judge(registry: Registry, context: RuleContext): Finding | undefined {
  const http = registry.key("http");
  if (!http) return undefined;
  const [first, ...others] = unusedCertificates(registry, registriesOf(context));
  if (!first) return undefined;
  return {
    span: first.key,
    path: first.path,
    message: `With \`http\`, ${registry.host} is called over plain HTTP; its certificates are never used.`,
    help: "write `http = false` if the host speaks HTTPS, or else remove this",
    tags: ["unused"],
    related: [
      { message: "without TLS", span: http.key },
      ...others.map(({ key }) => ({ message: "so is this", span: key })),
    ],
    fix: replace(http.value, "false", false, "write `http = false`"),
  };
}

export const page: RulePage = {
  summary: "A registry has certificates, and is called over plain HTTP.",
  text: `\`ca\`, \`keypair\` and \`tlsconfigdir\` are for HTTPS. With \`http = true\` and without \`insecure\`, BuildKit calls the host over plain HTTP and never tries HTTPS. It reads the certificates all the same, so a file that is missing stops every pull.`,
  bad: `[registry."registry.lan:5000"]
http = true
ca = ["/etc/certs/registry.pem"]
`,
  good: `[registry."registry.lan:5000"]
ca = ["/etc/certs/registry.pem"]
`,
};
