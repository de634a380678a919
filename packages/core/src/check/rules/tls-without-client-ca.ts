import { describeMissing } from "../missing.ts";
import { heldAlong, heldAt } from "../../load/held-at.ts";
import { grpcConfig } from "../../records/tables/grpc-config.ts";
import { tlsConfig } from "../../records/tables/tls-config.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import type { SetTable } from "../../load/set-table.ts";
import { openAddresses } from "../view/open-addresses.ts";

export const rule: Rule = {
  id: "tls-without-client-ca",
  severity: "warning",
  weight: "advice",
  looksAt: [tlsConfig],
  checkTable(set: SetTable, context: RuleContext): Finding[] | undefined {
    const tls = heldAlong(context.loading.config, "grpc", "tls");
    if (heldAt(tls, "ca") || !heldAt(tls, "cert") || !heldAt(tls, "key")) return undefined;
    const cert = set.key("cert");
    // A key that was meant to be it is told of.
    const isMeant = describeMissing(context.loading.session).some(
      ({ near }) => near?.here && near.entry.field === tlsConfig.fields["ca"],
    );
    if (!cert || isMeant) return undefined;
    const address = context.tables.find(({ table }) => table === grpcConfig)?.keys.get("address");
    const open = openAddresses(address);
    if (open.length === 0) return undefined;
    return [
      {
        span: cert.key,
        path: cert.path,
        message:
          "Without `ca`, clients need no certificate; whoever reaches a TCP address can run anything on the builder.",
        aside: "Without `ca`, clients need no certificate.",
        help: "add `ca`, the authority that signs the clients' certificates",
        related: open.map(({ text, span }) => ({ message: `\`${text}\` lets in everybody`, span })),
      },
    ];
  },
};

export const page: RulePage = {
  summary: "TLS encrypts the connection, and lets in clients without a certificate.",
  text: `\`cert\` and \`key\` in \`[grpc.tls]\` are the daemon's own certificate: clients can tell that they talk to the right daemon, and nobody listens in. They do not say who may connect. Only with \`ca\` does the daemon ask clients for a certificate, and refuse those without one of that authority.`,
  ignoreWhen:
    "something else keeps strangers away, such as a proxy that checks clients, or the flag `--tlscacert` names the authority.",
  bad: `[grpc]
address = ["tcp://0.0.0.0:1234"]

[grpc.tls]
cert = "/etc/buildkit/tls.crt"
key = "/etc/buildkit/tls.key"
`,
  good: `[grpc]
address = ["tcp://0.0.0.0:1234"]

[grpc.tls]
cert = "/etc/buildkit/tls.crt"
key = "/etc/buildkit/tls.key"
ca = "/etc/buildkit/ca.pem"
`,
};
