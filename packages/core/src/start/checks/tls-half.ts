import { isMeantIn } from "../../check/missing.ts";
import { tlsConfig } from "../../records/tables/tls-config.ts";
import { heldAt } from "../../load/held-at.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";

export const facts: StartFacts = {
  doc: "a certificate without its key, or a key without its certificate",
  prints: "you must specify key and cert file if one is specified",
  source: "cmd/buildkitd/main.go:820",
};

export const check: StartCheck = {
  fields: [tlsConfig.fields["cert"], tlsConfig.fields["key"]],
  find({ bound, value, context }) {
    const other = bound.name === "cert" ? "key" : "cert";
    // An empty text counts as none.
    if (!value || heldAt(bound.struct, other)) return undefined;
    // A key that was meant to be the other one is told of.
    if (isMeantIn(tlsConfig, context.loading.session)) return undefined;
    return [{ span: bound.key, message: `\`${bound.name}\` is set without \`${other}\``, help: `add \`${other}\`` }];
  },
};
