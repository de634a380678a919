import { type Path, pathOf } from "../../load/trail.ts";
import { registryConfig } from "../../records/tables/registry-config.ts";
import { tlsKeyPair } from "../../records/tables/tls-key-pair.ts";
import type { StringValue } from "../../toml/node.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";

interface CertificateFile {
  value: StringValue;
  path: Path;
}

export const rule: Rule = {
  id: "registry-cert-name",
  severity: "warning",
  weight: "meaning",
  check(context: RuleContext): Finding[] {
    const { around } = context;
    if (around.driver === "remote" || around.driver === "docker") return [];
    return [...filesByHost(context)].flatMap(([host, files]) => clashes(host, files));
  },
};

/** The files that buildx copies; those of `tlsconfigdir` are none of them. */
function filesByHost({ tables }: RuleContext): Map<string, CertificateFile[]> {
  const hosts = new Map<string, CertificateFile[]>();
  for (const { path, table, keys } of tables) {
    if (table !== registryConfig && table !== tlsKeyPair) continue;
    const host = String(path[1]);
    const files = hosts.get(host) ?? [];
    hosts.set(host, files);
    for (const name of table === registryConfig ? ["ca"] : ["key", "cert"]) {
      const bound = keys.get(name);
      if (!bound) continue;
      const above = pathOf(bound.trail);
      const { value } = bound;
      if (value.kind === "string") files.push({ value, path: above });
      if (value.kind !== "array") continue;
      for (const [index, item] of value.items.entries()) {
        if (item.kind === "string") files.push({ value: item, path: [...above, index] });
      }
    }
  }
  return hosts;
}

/**
 * One file each name, of which the last one copied stays.
 * https://github.com/docker/buildx/blob/v0.36.1/util/confutil/container.go#L86
 */
function clashes(host: string, files: readonly CertificateFile[]): Finding[] {
  const byName = new Map<string, CertificateFile>();
  return files.flatMap(({ value, path }): Finding[] => {
    const name = value.value.split(/[/\\]/).at(-1) ?? "";
    const first = byName.get(name);
    if (name === "" || !first) {
      byName.set(name, { value, path });
      return [];
    }
    if (first.value.value === value.value) return [];
    return [
      {
        span: value,
        path,
        message: `\`docker buildx create\` copies this over the other \`${name}\` of ${host}; the builder has one of the two files for both.`,
        help: "give the files names of their own",
        related: [{ message: `the other \`${name}\``, span: first.value }],
      },
    ];
  });
}

export const page: RulePage = {
  summary: "Two certificate files of one registry have the same name in different folders.",
  text: `\`docker buildx create\` copies the files of \`ca\` and \`keypair\` into the builder, those of one registry into one folder and each under its own name without the folders above. Of two files with one name, the last one copied is left, and both settings then name it: an authority is not trusted, or a key does not belong to its certificate. This holds for the drivers docker-container and kubernetes.

A buildkitd that you run yourself reads the files where they are.`,
  ignoreWhen: "the file is for a buildkitd that `docker buildx create` does not set up.",
  bad: `[registry."registry.example.com"]
ca = ["/etc/certs/old/ca.pem", "/etc/certs/new/ca.pem"]
`,
  good: `[registry."registry.example.com"]
ca = ["/etc/certs/old-ca.pem", "/etc/certs/new-ca.pem"]
`,
};
