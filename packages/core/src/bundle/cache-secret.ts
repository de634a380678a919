import type { Builder } from "./builder.ts";
import type { BundleFile } from "./bundle-file.ts";
import { daemonVariables, type DaemonVariable } from "./daemon-variables.ts";

/**
 * A script that makes a Secret of what a daemon in Kubernetes reads for its caches, with the values of the environment; nothing
 * when there is nothing to read. What buildx sends with a build is in it as well, for builds that start elsewhere.
 */
export function cacheSecret({ name, caches }: Builder): BundleFile[] {
  const variables = daemonVariables(caches, true);
  if (variables.length === 0) return [];
  return [{ path: "kubernetes-secret.sh", text: script(`${name}-caches`, variables), executable: true }];
}

function script(secret: string, variables: readonly DaemonVariable[]): string {
  const needed = variables.filter(({ missing }) => missing !== undefined);
  const checks = needed.map(({ name, missing }) => `: "\${${name}:?stands in for ${missing}}"\n`).join("");
  const lines = variables.map(({ name, missing }) => {
    const line = `printf '${name}=%s\\n' "$${name}"`;
    return missing === undefined ? `[ -z "\${${name}:-}" ] || ${line}` : line;
  });
  return `#!/bin/sh
# For a buildkitd that runs in Kubernetes: makes the Secret "${secret}", or makes it anew, of what
# the daemon reads for its caches. Its container takes it over with
#   envFrom: [{ secretRef: { name: ${secret} } }]
set -eu

${checks}${checks === "" ? "" : "\n"}# In a pipe, so that no list of processes shows them.
{
  ${lines.join("\n  ")}
} | kubectl create secret generic ${secret} --from-env-file=/dev/stdin --dry-run=client -o yaml | kubectl apply -f -
`;
}
