import { heldAlong, heldAt } from "../../load/held-at.ts";
import type { Bound } from "../../load/bound.ts";
import { root } from "../../records/tables/root.ts";
import { isSince } from "../../records/release.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";

/**
 * Each is applied after the one before: `debug`, `trace`, `log.level`.
 * https://github.com/moby/buildkit/blob/v0.32.2/cmd/buildkitd/main.go#L300
 */
export const rule: Rule = {
  id: "log-level-overridden",
  severity: "info",
  weight: "dead",
  concerns: (field) => field === root.fields["debug"] || field === root.fields["trace"],
  checkKey(bound: Bound, { loading, version }: RuleContext): Finding[] | undefined {
    const { key, name } = bound;
    const { config } = loading;
    if (heldAt(config, name) !== true) return undefined;
    const level = isSince(version, "0.30") ? heldAlong(config, "log", "level") : undefined;
    const winner =
      typeof level === "string" && level !== ""
        ? { text: `log.level = "${level}"`, level: level.toLowerCase() }
        : { text: "trace = true", level: heldAt(config, "trace") === true ? "trace" : name };
    if (winner.level === name) return undefined;
    return [
      {
        span: key,
        path: bound.path,
        message: `\`${name} = true\` has no effect; \`${winner.text}\` goes before it.`,
        help: "keep one of them",
        tags: ["unused"],
      },
    ];
  },
};

export const page: RulePage = {
  summary: "Two keys set the level of the log, and one of them has no effect.",
  text: `\`debug\`, \`trace\` and \`log.level\` are applied in this order, so \`trace\` goes before \`debug\`, and \`log.level\` before both. Releases before 0.30 ignore \`log.level\`, with or without the other two. A file that serves older and newer daemons may well set \`debug = true\` together with \`level = "debug"\`; that is not told.`,
  ignoreWhen: "an older daemon reads the file, too, and is to log more.",
  bad: `debug = true

[log]
level = "warn"
`,
  good: `[log]
level = "warn"
`,
};
