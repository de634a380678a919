import type { Document } from "../../document.ts";
import { tomlKey } from "../../toml/spell-key.ts";
import type { Edit } from "../diagnostic.ts";
import { describeMissing } from "../missing.ts";
import { addToRegistry } from "../edits/add-to-registry.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { hostKeys } from "../view/host-keys.ts";
import { registriesOf, type Registry } from "../view/registries.ts";
import { isOfContainerd, type UselessName } from "../view/useless-name.ts";

export const rule: Rule = {
  id: "registry-no-effect",
  severity: "error",
  weight: "ignored",
  part: "registry",
  check(context: RuleContext): Finding[] | undefined {
    const useless = registriesOf(context).all.filter((registry) => registry.useless);
    if (useless.length === 0) return undefined;
    const { session } = context.loading;
    // `[registry.docker.io]` without quotes makes a table `docker`, which nobody wrote.
    const halves = new Set(describeMissing(session).map(({ quoted }) => quoted?.first.name));
    const renamed = new Set<string>();
    return useless.flatMap((registry) => {
      // Nothing of these is read, so what stands there is told of.
      const isTold = halves.has(registry.host) || isOfContainerd(registry.host);
      if (isTold && session.missing.length > 0 && !registry.struct.last) return [];
      return tell(registry, renamed, context.document) ?? [];
    });
  },
};

function tell(registry: Registry, renamed: Set<string>, document: Document): Finding | undefined {
  const { host, useless } = registry;
  const place = hostKeys(document).get(host)?.[0];
  if (!place || !useless) return undefined;
  const shown = JSON.stringify(host);
  const at = { span: place.key, path: [place.table, host] };
  if (useless.sometimes) {
    const message = `${shown} only counts for images that spell the host so; ${useless.why}.`;
    return { ...at, message, severity: "info" };
  }
  return {
    ...at,
    message: `${shown} is no host of an image: ${useless.why}; everything in the table is ignored.`,
    tags: ["unused"],
    ...suggest(registry, useless, renamed, document),
  };
}

function suggest(
  registry: Registry,
  { instead, sure }: UselessName,
  renamed: Set<string>,
  document: Document,
): Partial<Finding> {
  const { host } = registry;
  if (instead === undefined) {
    const help = host.includes("*")
      ? "write one table for each host"
      : 'write the host as images have it, as in [registry."registry.example.com:5000"]';
    return { help };
  }
  const header = `[registry.${tomlKey(instead)}]`;
  const isPlain = /^http:/i.test(host) && instead !== "docker.io" && registry.http === undefined;
  if (hostKeys(document).has(instead)) return { help: `move its keys to ${header}` };
  const edits: Edit[] = (hostKeys(document).get(host) ?? []).map(({ key: { start, end } }) => ({
    start,
    end,
    text: tomlKey(instead),
  }));
  const http = isPlain ? addToRegistry(document, host, ["http = true"], host) : [];
  const rename = isPlain ? `${header} with \`http = true\`` : header;
  const fix = http && { title: `write ${rename}`, edits: [...edits, ...http], safe: sure === true };
  // Several names can stand for one host, and only one of them can be renamed.
  const isFirst = !renamed.has(instead);
  renamed.add(instead);
  return { help: `write ${rename}`, ...(isFirst && { fix }) };
}

export const page: RulePage = {
  summary: "A registry table has a name that no image is looked up by.",
  text: `BuildKit takes the host out of the image reference and looks for the table of exactly that name. Docker Hub is \`docker.io\` there, whatever name its servers have: \`alpine\` is \`docker.io/library/alpine\`. There are no wildcards, no schemes, no paths, and the case of letters counts. A word without a dot or a port is no host either: \`registry/app\` is an image of Docker Hub.

A table whose name is that of a mirror is read when the mirror is called. Up to 0.12.2 it had to be spelled as in \`mirrors\`, with its path; from 0.12.3 on it is the host alone.`,
  bad: `[registry."registry-1.docker.io"]
mirrors = ["mirror.gcr.io"]
`,
  good: `[registry."docker.io"]
mirrors = ["mirror.gcr.io"]
`,
};
