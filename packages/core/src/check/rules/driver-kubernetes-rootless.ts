import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";

const flag = "--config=/etc/buildkit/buildkitd.toml";

/** https://github.com/docker/buildx/blob/v0.36.1/driver/kubernetes/manifest/manifest.go#L374 */
export const rule: Rule = {
  id: "driver-kubernetes-rootless",
  severity: "warning",
  weight: "ignored",
  needs: "driver",
  check({ document, around }: RuleContext): Finding[] {
    const [first] = document.reading.statements;
    const key = first?.key[0];
    if (!key || around.driver !== "kubernetes" || around.rootless !== true) return [];
    return [
      {
        span: first.kind === "pair" ? key : first,
        path: [],
        message: "The driver `kubernetes` mounts the file where a rootless daemon does not look; all of it is ignored.",
        help: `create the builder with --buildkitd-flags "${flag}"`,
      },
    ];
  },
};

export const page: RulePage = {
  summary: "A rootless daemon in Kubernetes does not read the file that buildx hands over.",
  text: `With \`--driver-opt rootless=true\` the driver \`kubernetes\` mounts the configuration at \`/etc/buildkit\`, as for other daemons. A daemon without root looks in \`~/.config/buildkit\`, and the driver gives it no \`--config\`, so that it starts with its defaults and says nothing. This holds up to buildx 0.36. The flag below names the file; it was read in the source, not tried:

\`\`\`
docker buildx create --driver kubernetes --driver-opt rootless=true \\
  --buildkitd-flags "${flag}" --buildkitd-config buildkitd.toml
\`\`\``,
  ignoreWhen: "the builder is created with that flag.",
  symptoms: [
    {
      text: "`rootless=true` makes buildx ignore `buildkitd-config-inline`",
      cause: "The file is mounted where a daemon without root does not look.",
    },
  ],
  around: { driver: "kubernetes", rootless: true },
  bad: `[worker.oci]
max-parallelism = 4
`,
  good: `# A rootless daemon in Kubernetes reads nothing without the flag.
`,
};
