import { heldAlong, heldAt } from "../../load/held-at.ts";
import { grpcConfig } from "../../records/tables/grpc-config.ts";
import { describeMissing } from "../missing.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import type { SetTable } from "../../load/set-table.ts";
import { openAddresses } from "../view/open-addresses.ts";

export const rule: Rule = {
  id: "tcp-without-tls",
  severity: "warning",
  weight: "meaning",
  looksAt: [grpcConfig],
  checkTable(set: SetTable, { loading }: RuleContext): Finding[] | undefined {
    const tls = heldAlong(loading.config, "grpc", "tls");
    // What is missing in a table that has some of its keys, other rules tell.
    if (heldAt(tls, "cert") || heldAt(tls, "key") || heldAt(tls, "ca")) return undefined;
    const address = set.key("address");
    const [first, ...others] = openAddresses(address);
    if (!address || !first) return undefined;
    // A table whose name has a typing error says so itself.
    const isMisspelt = describeMissing(loading.session).some(
      ({ near }) => near?.here && near.entry.field === grpcConfig.fields["tls"],
    );
    if (isMisspelt) return undefined;
    return [
      {
        span: first.span,
        path: [...address.path, first.item ?? 0],
        message: `\`${first.text}\` has no TLS; whoever reaches it can run anything on the builder with the daemon's rights.`,
        help: "add `cert`, `key` and `ca` in [grpc.tls]",
        related: others.map(({ text, span }) => ({ message: `\`${text}\` has none either`, span })),
      },
    ];
  },
};

export const page: RulePage = {
  summary: "The daemon waits on a TCP address that is open to everybody who reaches it.",
  text: `buildkitd has no passwords. Over a \`tcp://\` address without \`[grpc.tls]\`, whoever can connect may run build steps, read the cache of everybody else, and with \`security.insecure\` own the machine; the daemon of the usual images runs as root. The daemon says so itself, in a warning that TLS is not enabled for the address.

\`cert\` and \`key\` encrypt the connection, and \`ca\` lets in only clients with a certificate of that authority. Addresses of the machine itself, such as \`tcp://127.0.0.1:1234\`, are not told.`,
  ignoreWhen:
    "something else keeps strangers away, such as a network policy in Kubernetes, or flags give the certificate.",
  symptoms: [
    {
      text: "TLS is not enabled for tcp://",
      cause: "The daemon listens on the network and everyone who reaches the port may build.",
    },
  ],
  bad: `[grpc]
address = ["tcp://0.0.0.0:1234"]
`,
  good: `[grpc]
address = ["tcp://0.0.0.0:1234"]

[grpc.tls]
cert = "/etc/buildkit/tls.crt"
key = "/etc/buildkit/tls.key"
ca = "/etc/buildkit/ca.pem"
`,
};
