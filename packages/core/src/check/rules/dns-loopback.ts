import { heldAlong } from "../../load/held-at.ts";
import { isLoopback } from "../../effective/loopback.ts";
import type { Bound } from "../../load/bound.ts";
import { dnsConfig } from "../../records/tables/dns-config.ts";
import { isSince } from "../../records/release.ts";
import type { Severity } from "../diagnostic.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { isCreatedBuilder } from "../view/created-builder.ts";
import { someString, stringsIn } from "../view/strings.ts";
import { isIdle, type WorkerName } from "../view/workers.ts";

/** https://github.com/moby/buildkit/blob/v0.32.2/util/resolvconf/resolvconf.go#L210 */
export const rule: Rule = {
  id: "dns-loopback",
  severity: "warning",
  weight: "meaning",
  concerns: (field) => field === dnsConfig.fields["nameservers"],
  checkKey(bound: Bound, context: RuleContext): Finding[] | undefined {
    const { value } = bound;
    if (!someString(value, isWrong)) return undefined;
    const servers = stringsIn(value);
    const isDropped = !isSince(context.version, "0.24");
    const isStep = isApart(context);
    if (!isDropped && !isStep && !isCreatedBuilder(context.around)) return undefined;
    // Docker's own name server answers every container, and steps that share its network.
    const isAnswered = (text: string): boolean => !isDropped && !isStep && text === "127.0.0.11";
    const wrong = servers.filter(({ text }) => isWrong(text) && !isAnswered(text));
    const isOnly = wrong.length === servers.length;
    const severity: Severity = isDropped && !isOnly ? "info" : "warning";
    return wrong.map(({ text, span, item }) => ({
      span,
      path: [...bound.path, item ?? 0],
      message: isDropped
        ? `\`${text}\` is a loopback address and is dropped; steps ask ${isOnly ? "public name servers instead" : "the other servers only"}.`
        : `For a build step, \`${text}\` is ${isStep ? "the step" : "the container of the builder"} itself; no name server answers there.`,
      help: "write an address that steps can reach",
      severity,
    }));
  },
};

function isWrong(text: string): boolean {
  return isAddress(text) && isLoopback(bracket(text));
}

/** Whether steps have a network of their own, as far as the file says. */
function isApart(context: RuleContext): boolean {
  const mode = (name: WorkerName): unknown => heldAlong(context.loading.config, "worker", name, "networkMode");
  const used = isIdle("oci", context) !== true ? mode("oci") : mode("containerd");
  return used === "cni" || used === "bridge";
}

function isAddress(text: string): boolean {
  return /^[\d.]+$/.test(text) || (text.includes(":") && !text.includes("["));
}

function bracket(text: string): string {
  return text.includes(":") ? `[${text}]:53` : text;
}

export const page: RulePage = {
  summary: "A name server for build steps is on a loopback address.",
  text: `A step with a network of its own has a loopback device of its own, on which no name server listens. Before BuildKit 0.24 the daemon drops such addresses from \`nameservers\`, in every network mode; when none is left it writes public servers, so that names of a company's network are asked for there. From 0.24 on it keeps them: lookups work with host networking and fail in the modes \`cni\` and \`bridge\`. Seen on daemons: with \`nameservers = ["127.0.0.53"]\`, steps of 0.17.3 get \`8.8.8.8\`, and steps of 0.32.2 get \`127.0.0.53\`.

Where the file does not set \`networkMode\`, the rule is silent from 0.24 on, unless the builder is known to be a container: there a loopback address is the container, and only Docker's own \`127.0.0.11\` answers.`,
  bad: `[dns]
nameservers = ["127.0.0.53"]

[worker.oci]
networkMode = "bridge"
`,
  good: `[dns]
nameservers = ["10.0.0.53"]

[worker.oci]
networkMode = "bridge"
`,
};
