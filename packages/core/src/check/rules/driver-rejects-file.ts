import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";

/** https://github.com/docker/buildx/blob/v0.36.1/driver/docker/factory.go#L48 */
export const rule: Rule = {
  id: "driver-rejects-file",
  severity: "error",
  weight: "not-loading",
  needs: "driver",
  check({ document, around }: RuleContext): Finding[] {
    const [first] = document.reading.statements;
    const key = first?.key[0];
    if (!first || !key) return [];
    const finding = { span: first.kind === "pair" ? key : first, path: [] };
    switch (around.driver) {
      case "docker":
        return [
          {
            ...finding,
            message: "The driver `docker` takes no buildkitd.toml; its BuildKit is part of the Docker daemon.",
            help: "use daemon.json, or a builder of the driver `docker-container`",
          },
        ];
      case "remote":
        return [
          {
            ...finding,
            message: "The driver `remote` takes no buildkitd.toml; the file belongs to the daemon that it connects to.",
            help: "give the file to that daemon, with `--config` or in its default place",
            // It may well be the file of that daemon that is looked at.
            severity: "info",
          },
        ];
      default:
        return [];
    }
  },
};

export const page: RulePage = {
  summary: "The driver of the builder takes no configuration file.",
  text: `\`docker buildx create\` hands a configuration file to daemons that it starts: with the drivers \`docker-container\` and \`kubernetes\`. The driver \`docker\` uses the BuildKit inside the Docker daemon and says \`setting config file is not supported for docker driver, use dockerd configuration file\`; garbage collection, entitlements and history can be set in \`daemon.json\`, mirrors of Docker Hub with \`registry-mirrors\`, and the rest cannot be set there. The driver \`remote\` says \`setting config file is not supported for remote driver\`: the daemon behind it reads a file of its own, so for this driver it is only a note.

A \`buildkitd.default.toml\` in the folder of buildx is handed to every builder, and such builders then cannot be created; \`--buildkitd-config /dev/null\` keeps it away.

Without a driver being named, the rule is silent.`,
  ignoreWhen: "the file is read by a daemon that you start yourself.",
  around: { driver: "docker" },
  bad: `[worker.oci]
max-parallelism = 4
`,
  good: `# daemon.json of the Docker daemon says what can be said.
`,
};
