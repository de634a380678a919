import { removeItem } from "../edits/remove-item.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { isHubName, nameOf } from "../view/known-hosts.ts";
import { type Mirror, registriesOf } from "../view/registries.ts";

export const rule: Rule = {
  id: "mirror-of-itself",
  severity: "warning",
  weight: "dead",
  check: (context: RuleContext): Finding[] =>
    registriesOf(context).live.flatMap(({ host, mirrors, listed }) => {
      const own = mirrors.filter(isItself);
      const isOnly = own.length === mirrors.length;
      return own.map(({ span, path, index, host: name }) => {
        const effect = isOnly
          ? "there is no mirror, only one request more"
          : "images that it does not have are asked for twice";
        const edits = removeItem(context.document, listed, index);
        return {
          span,
          path,
          severity: isOnly ? ("warning" as const) : ("info" as const),
          message: `\`${name}\` is ${name === host ? "the registry" : nameOf(host)} itself, which comes after the mirrors anyway; ${effect}.`,
          help: "remove it",
          // In front of other mirrors, it makes the registry come first.
          fixes: isOnly || index === listed.length - 1 ? [{ title: "remove it", edits, safe: own.length === 1 }] : [],
        };
      });
    }),
};

function isItself({ host, location, registry }: Mirror): boolean {
  if (location !== "") return false;
  return host === registry.host || (registry.host === "docker.io" && isHubName(host));
}

export const page: RulePage = {
  summary: "A registry is listed as its own mirror.",
  text: `The registry itself is always asked, after all of its mirrors. As its own mirror it is asked once more, for everything that it does not have, and nothing is cached anywhere. \`registry-1.docker.io\` and \`index.docker.io\` are names of Docker Hub.

In front of other mirrors, it makes them a fallback for the registry, which some want.`,
  bad: `[registry."docker.io"]
mirrors = ["registry-1.docker.io"]
`,
  good: `[registry."docker.io"]
mirrors = ["mirror.gcr.io"]
`,
};
