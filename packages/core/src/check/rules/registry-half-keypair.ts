import type { Bound } from "../../load/bound.ts";
import { tlsKeyPair } from "../../records/tables/tls-key-pair.ts";
import { isMeantIn } from "../missing.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import type { SetTable } from "../../load/set-table.ts";
import { nameOf } from "../view/known-hosts.ts";
import { mirrorsByTable, registriesOf } from "../view/registries.ts";

/** https://github.com/moby/buildkit/blob/v0.32.2/util/resolver/resolver.go#L110 */
export const rule: Rule = {
  id: "registry-half-keypair",
  severity: "error",
  weight: "not-loading",
  looksAt: [tlsKeyPair],
  checkTable(set: SetTable, context: RuleContext): Finding[] | undefined {
    const cert = set.key("cert");
    const key = set.key("key");
    if (isFile(cert) === isFile(key)) return undefined;
    // A key that was meant to be the other one is told of.
    if (isMeantIn(tlsKeyPair, context.loading.session)) return undefined;
    const bound = (isFile(cert) ? cert : key) as Bound;
    const other = bound === cert ? "key" : "cert";
    const host = String(set.path[1]);
    const useless = registriesOf(context).byHost.get(host)?.useless;
    if (useless && !useless.sometimes) return undefined;
    // Of a mirror, it is the pulls from the registries that have it.
    const parents = mirrorsByTable(context)
      .get(host)
      ?.map(({ registry }) => nameOf(registry.host));
    const failing = [...new Set(parents ?? [nameOf(host)])].join(" and ");
    return [
      {
        span: bound.key,
        path: bound.path,
        message: `\`${bound.name}\` is set without \`${other}\`; the pair cannot be read, and every pull from ${failing} fails.`,
        help: `add \`${other}\``,
      },
    ];
  },
};

function isFile(bound: Bound | undefined): boolean {
  return bound !== undefined && !(bound.value.kind === "string" && bound.value.value === "");
}

export const page: RulePage = {
  summary: "A client certificate of a registry has no key, or a key has no certificate.",
  text: `The daemon reads both files of a \`keypair\` when it is about to call the registry, not when it starts. Where one of them is not named, that fails, and with it every pull and push, before any host is asked. In the table of a mirror it is the pulls of the registry with that mirror that fail: the daemon does not go on with the next host.`,
  ignoreWhen: "never.",
  bad: `[registry."registry.example.com"]
keypair = [{ cert = "/etc/certs/client.pem" }]
`,
  good: `[registry."registry.example.com"]
keypair = [{ cert = "/etc/certs/client.pem", key = "/etc/certs/client.key" }]
`,
};
