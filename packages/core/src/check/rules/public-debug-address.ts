import { pathOf } from "../../load/trail.ts";
import type { Bound } from "../../load/session.ts";
import { grpcConfig } from "../../records/tables/grpc-config.ts";
import { isSince } from "../../records/release.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";

/** Every address of the machine, as Go reads it. */
const everywhere = /^(?:tcp:\/\/)?(0\.0\.0\.0|\[::\]|\[0:0:0:0:0:0:0:0\]|)(:[^:\]]+)$/;

export const rule: Rule = {
  id: "public-debug-address",
  severity: "warning",
  weight: "meaning",
  concerns: (field) => field === grpcConfig.fields["debugAddress"],
  checkKey({ trail, value }: Bound, { version }: RuleContext): Finding[] | undefined {
    if (value.kind !== "string") return undefined;
    const port = everywhere.exec(value.value)?.[2];
    if (port === undefined) return undefined;
    const served = isSince(version, "0.13") ? "profiles and metrics" : "profiles";
    return [
      {
        span: value,
        path: pathOf(trail),
        message: `\`${value.value}\` is open on every network of the machine; the daemon's ${served} are there for everybody.`,
        help: `write "127.0.0.1${port}"`,
        fixes: [
          {
            title: `write "127.0.0.1${port}"`,
            edits: [{ start: value.start, end: value.end, text: `"127.0.0.1${port}"` }],
            safe: false,
          },
        ],
      },
    ];
  },
};

export const page: RulePage = {
  summary: "Profiles and metrics of the daemon are served to every network.",
  text: `\`debugAddress\` is plain HTTP and asks nobody who they are. It serves Go's profiles, which show command lines and slow the daemon down while they are taken, the requests that run, and metrics from 0.13 on; newer releases show the cache keys of all builds, too. Upstream's example has \`0.0.0.0:6060\`, which is every network that the machine is part of.

The address of one network, such as \`10.0.0.5:6060\`, is not told.`,
  ignoreWhen: "a collector of metrics has to reach it, and nobody else can.",
  bad: `[grpc]
debugAddress = "0.0.0.0:6060"
`,
  good: `[grpc]
debugAddress = "127.0.0.1:6060"
`,
};
