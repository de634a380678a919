import type { Bound } from "../../load/bound.ts";
import { heldAlong } from "../../load/held-at.ts";
import { tlsConfig } from "../../records/tables/tls-config.ts";
import type { Rule, RulePage } from "../rule.ts";

const certificates = new Set([tlsConfig.fields["cert"], tlsConfig.fields["key"]]);

export const rule: Rule = {
  id: "tls-ca-alone",
  severity: "error",
  weight: "dead",
  concerns: (field) => field === tlsConfig.fields["ca"],
  checkKey(bound, { loading }) {
    const { key, value } = bound;
    if (value.kind !== "string" || value.value === "") return undefined;
    if (loading.session.bound.some(isCertificate)) return undefined;
    const address = heldAlong(loading.config, "grpc", "address");
    const listed = Array.isArray(address) && address.length > 0;
    const isTcp = listed && address.some((text) => typeof text === "string" && text.startsWith("tcp:"));
    return [
      {
        span: key,
        path: bound.path,
        message: isTcp
          ? "`ca` without `cert` and `key` does nothing; TCP addresses have no TLS and are open to everybody."
          : "`ca` without `cert` and `key` does nothing; there is no TLS.",
        // Where the file lists its addresses, and none of them needs it, it is only left over.
        severity: listed && !isTcp ? "info" : "error",
        help: "add `cert` and `key`, or remove it",
        tags: ["unused"],
      },
    ];
  },
};

function isCertificate({ field, value }: Bound): boolean {
  return certificates.has(field) && value.kind === "string" && value.value !== "";
}

export const page: RulePage = {
  summary: "An authority for client certificates is set, but there is no TLS.",
  text: `\`ca\` names the authority that client certificates must come from. The daemon looks at it only when it has a certificate of its own: with \`ca\` alone it starts without TLS, does not even read the file, and whoever reaches one of its TCP addresses can run anything on the builder. All that it says is the usual warning for addresses without TLS.`,
  ignoreWhen: "the daemon gets its certificate with the flags `--tlscert` and `--tlskey`.",
  bad: `[grpc]
address = ["tcp://0.0.0.0:1234"]

[grpc.tls]
ca = "/etc/buildkit/ca.pem"
`,
  good: `[grpc]
address = ["tcp://0.0.0.0:1234"]

[grpc.tls]
cert = "/etc/buildkit/tls.crt"
key = "/etc/buildkit/tls.key"
ca = "/etc/buildkit/ca.pem"
`,
};
