import { removeItem } from "../edits/remove-item.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { isHubName, nameOf } from "../view/known-hosts.ts";
import type { Mirror } from "../view/mirror.ts";
import { pathTo, type Registries, registriesOf, type Registry } from "../view/registries.ts";

export const rule: Rule = {
  id: "mirror-of-itself",
  severity: "warning",
  weight: "dead",
  part: "registry",
  check(context: RuleContext): Finding[] {
    const findings: Finding[] = [];
    const view = registriesOf(context);
    for (const registry of view.live) {
      if (registry.mirrors.some((mirror) => isItself(mirror, view))) findings.push(...tell(registry, context));
    }
    return findings;
  },
};

function tell({ host, mirrors, listed }: Registry, context: RuleContext): Finding[] {
  const { document } = context;
  const view = registriesOf(context);
  const own = mirrors.filter((mirror) => isItself(mirror, view));
  const isOnly = own.length === mirrors.length;
  const last = mirrors.findLast((mirror) => !isItself(mirror, view))?.index ?? -1;
  return own.map((mirror) => {
    // Where it answers, nothing behind it is asked.
    const isBefore = mirror.index < last && (host !== "docker.io" || hubServers.has(mirror.host));
    const effect = isOnly
      ? "there is no mirror, only one request more"
      : isBefore
        ? "hosts are asked in this order, so the mirrors behind it only get what it does not answer"
        : "images that it does not have are asked for twice";
    const { span, index, host: name } = mirror;
    const canGo = isOnly || isBefore || index === listed.length - 1;
    return {
      span,
      path: pathTo(mirror),
      severity: isOnly || isBefore ? ("warning" as const) : ("info" as const),
      message: `\`${name}\` is ${name === host ? "the registry" : nameOf(host)} itself${isBefore ? "" : ", which comes after the mirrors anyway"}; ${effect}.`,
      help: "remove it",
      // In front of other mirrors, it makes the registry come first.
      fix: canGo ? removeItem(document, listed, index, own.length === 1 && !isBefore) : undefined,
    };
  });
}

/** The names of Docker Hub that answer as a registry. */
const hubServers = new Set(["registry-1.docker.io", "index.docker.io"]);

function isItself({ host, location, registry, table }: Mirror, { byHost }: Registries): boolean {
  // Under another name, the registry can be called in another way.
  if (location !== "" || (table !== registry.host && byHost.has(table))) return false;
  return host === registry.host || (registry.host === "docker.io" && isHubName(host));
}

export const page: RulePage = {
  summary: "A registry is listed as its own mirror.",
  text: `The registry itself is always asked, after all of its mirrors. As its own mirror it is asked once more, for everything that it does not have, and nothing is cached anywhere. \`registry-1.docker.io\` and \`index.docker.io\` are names of Docker Hub.

Mirrors are asked in the order of the list, and the first that answers is taken. In front of other mirrors, the registry gets nearly all requests, and the mirrors behind it are a fallback for the time when it refuses or does not answer.`,
  ignoreWhen: "the mirrors behind it are meant as a fallback for the registry.",
  bad: `[registry."docker.io"]
mirrors = ["registry-1.docker.io"]
`,
  good: `[registry."docker.io"]
mirrors = ["mirror.gcr.io"]
`,
};
