import { replace } from "../edits/replace.ts";
import { isLoopback } from "../../effective/loopback.ts";
import type { Bound } from "../../load/bound.ts";
import { grpcConfig } from "../../records/tables/grpc-config.ts";
import { isSince } from "../../records/release.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { isPlaceholder } from "../view/known-hosts.ts";

/** A host with a port, as Go reads it. */
const address = /^(?:tcp:\/\/)?(\[[\da-f:.%a-z]+\]|[^:/[\]\s]*)(:[^:/\]]+)$/i;
const everywhere = new Set(["", "0.0.0.0", "[::]", "[0:0:0:0:0:0:0:0]"]);

export const rule: Rule = {
  id: "public-debug-address",
  severity: "warning",
  weight: "meaning",
  concerns: (field) => field === grpcConfig.fields["debugAddress"],
  checkKey(bound: Bound, { version, around }: RuleContext): Finding[] | undefined {
    const { value } = bound;
    if (value.kind !== "string") return undefined;
    const [, host, port] = address.exec(value.value) ?? [];
    if (host === undefined || isPlaceholder(host) || isLoopback(`${host}${port}`)) return undefined;
    // Nothing from outside reaches a container, or a pod, unless somebody lets it.
    const inside =
      around.driver === "kubernetes" ? "pod" : around.driver === "docker-container" ? "container" : undefined;
    const whole = inside
      ? `is open to everything that reaches the ${inside}`
      : "is open on every network of the machine";
    const reach = everywhere.has(host) ? whole : "is open to other machines";
    const served = isSince(version, "0.13") ? "profiles and metrics" : "profiles";
    return [
      {
        span: value,
        path: bound.path,
        message: `\`${value.value}\` ${reach}; the daemon's ${served} are there for everybody.`,
        fix: replace(value, `"127.0.0.1${port}"`, false),
        severity: inside && "info",
      },
    ];
  },
};

export const page: RulePage = {
  summary: "Profiles and metrics of the daemon are served to other machines.",
  text: `\`debugAddress\` is plain HTTP and asks nobody who they are. It serves Go's profiles, which show command lines and slow the daemon down while they are taken, the requests that run, and metrics from 0.13 on; newer releases show the cache keys of all builds, too. Upstream's example has \`0.0.0.0:6060\`, which is every network that the machine is part of.`,
  ignoreWhen: "a collector of metrics has to reach it, and nobody else can.",
  bad: `[grpc]
debugAddress = "0.0.0.0:6060"
`,
  good: `[grpc]
debugAddress = "127.0.0.1:6060"
`,
};
