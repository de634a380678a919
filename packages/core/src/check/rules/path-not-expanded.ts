import { cdiConfig } from "../../records/tables/cdi-config.ts";
import { networkConfig } from "../../records/tables/network-config.ts";
import { ociConfig } from "../../records/tables/oci-config.ts";
import { otelConfig } from "../../records/tables/otel-config.ts";
import { registryConfig } from "../../records/tables/registry-config.ts";
import { root } from "../../records/tables/root.ts";
import { tlsConfig } from "../../records/tables/tls-config.ts";
import { tlsKeyPair } from "../../records/tables/tls-key-pair.ts";
import type { Bound } from "../../load/bound.ts";
import type { Finding, Rule, RulePage } from "../rule.ts";
import { someString, stringsIn } from "../view/strings.ts";

/** The keys that hold the path of a file, a folder or a socket. */
const paths = new Set([
  root.fields["root"],
  tlsConfig.fields["cert"],
  tlsConfig.fields["key"],
  tlsConfig.fields["ca"],
  registryConfig.fields["ca"],
  registryConfig.fields["tlsconfigdir"],
  tlsKeyPair.fields["key"],
  tlsKeyPair.fields["cert"],
  networkConfig.fields["cniConfigPath"],
  networkConfig.fields["cniBinaryPath"],
  ociConfig.fields["proxySnapshotterPath"],
  cdiConfig.fields["specDirs"],
  otelConfig.fields["socketPath"],
]);

export const rule: Rule = {
  id: "path-not-expanded",
  severity: "warning",
  weight: "meaning",
  concerns: (field) => paths.has(field),
  checkKey(bound: Bound): Finding[] | undefined {
    if (!someString(bound.value, isOfHome)) return undefined;
    return stringsIn(bound.value)
      .filter(({ text }) => isOfHome(text))
      .map(({ text, span, item }) => ({
        span,
        path: item === undefined ? bound.path : [...bound.path, item],
        message: `\`${text}\` is taken as it stands: to BuildKit, \`~\` is a folder of that name and no home.`,
        help: "write the whole path",
      }));
  },
};

/** What only a shell understands. A variable may well be filled in before the file is read. */
function isOfHome(text: string): boolean {
  return /^~[\w-]*(?:\/|$)/.test(text);
}

export const page: RulePage = {
  summary: "A path begins with `~`, which only a shell understands.",
  text: `It is the shell that makes a home of \`~\`. In a file, the path stays as it is written and begins at the folder that the daemon was started in, or, where \`docker buildx create\` copies certificates, at the folder of that command. A certificate is not found there, so pulls of the registry fail or the daemon ends; a \`root\` becomes a new folder with the name \`~\`.`,
  ignoreWhen: "a folder has that name.",
  bad: `[registry."registry.lan"]
ca = ["~/certs/registry.pem"]
`,
  good: `[registry."registry.lan"]
ca = ["/etc/certs/registry.pem"]
`,
};
