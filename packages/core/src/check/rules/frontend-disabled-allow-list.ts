import { heldAlong } from "../../load/held-at.ts";
import { gatewayFrontendConfig } from "../../records/tables/gateway-frontend-config.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import type { SetTable } from "../../load/set-table.ts";
import { stringsIn } from "../view/strings.ts";

export const rule: Rule = {
  id: "frontend-disabled-allow-list",
  severity: "warning",
  weight: "dead",
  looksAt: [gatewayFrontendConfig],
  checkTable(set: SetTable, { loading }: RuleContext): Finding[] | undefined {
    if (heldAlong(loading.config, "frontend", "gateway.v0", "enabled") !== false) return undefined;
    const list = set.key("allowedRepositories");
    const enabled = set.key("enabled");
    if (!list || !enabled || stringsIn(list.value).length === 0) return undefined;
    return [
      {
        span: list.key,
        path: list.path,
        message: "With `enabled = false` no image acts as a frontend; those on this list are refused as well.",
        help: "remove the list, or `enabled = false`",
        tags: ["unused"],
        related: [{ message: "all frontends from images are turned off here", span: enabled.key }],
      },
    ];
  },
};

export const page: RulePage = {
  summary: "A list of allowed frontends stands beside the switch that turns all of them off.",
  text: `\`enabled = false\` in \`[frontend."gateway.v0"]\` takes away every frontend that comes as an image: a Dockerfile with a \`# syntax=\` line does not build any more, whatever image it names. \`allowedRepositories\` is then not read at all, so that even a name that would end the daemon elsewhere does nothing. To allow a few images, leave \`enabled\` out.`,
  ignoreWhen: "frontends are off for the time being.",
  bad: `[frontend."gateway.v0"]
enabled = false
allowedRepositories = ["docker.io/docker/dockerfile"]
`,
  good: `[frontend."gateway.v0"]
allowedRepositories = ["docker.io/docker/dockerfile"]
`,
};
