import { isSince } from "../../records/release.ts";
import type { CacheAttribute } from "../../records/cache/backend.ts";
import { type ReadEntry, valueOf } from "../entry.ts";
import { backendOf, isKnownType, tooNew } from "../known-attribute.ts";
import type { CacheContext, CacheFinding, CacheRule, CacheRulePage } from "../rule.ts";

export const rule: CacheRule = {
  id: "cache-missing-attribute",
  severity: "error",
  weight: "not-loading",
  *check(context: CacheContext): Iterable<CacheFinding> {
    const { entries, direction, buildkit } = context;
    for (const entry of entries) {
      if (!isKnownType(entry.type, direction, buildkit)) continue;
      for (const [name, attribute] of Object.entries(backendOf(entry.type)?.attributes ?? {})) {
        if (!isMissing(entry, name, attribute, context)) continue;
        yield finding(entry, name, attribute, context);
      }
    }
  },
};

function isMissing(entry: ReadEntry, name: string, attribute: CacheAttribute, context: CacheContext): boolean {
  const { required } = attribute;
  if (!required || !attribute.directions.includes(context.direction)) return false;
  if (tooNew(attribute, context)) return false;
  // What only the environment of a runner can give is not known without it.
  if (entry.type === "gha" && (!context.env || context.client.ghaRefuses)) return false;
  const value = valueOf(entry, name);
  const readsV2 = isSince(context.buildkit, "0.20.0");
  const emptyCounts = required.side === "daemon" && !(name === "url" && readsV2);
  if (value !== undefined && (value !== "" || emptyCounts)) return false;
  // Older daemons do not look at `url_v2`, nor do newer ones with version 1.
  const isReplaceable = !(name === "url" && (!readsV2 || valueOf(entry, "version") === "1"));
  if (required.unless && isReplaceable && valueOf(entry, required.unless)) return false;
  const variables = attribute.env?.filter(({ side }) => side === "daemon") ?? [];
  return !variables.some((variable) => context.daemonEnv?.[variable.name] !== undefined);
}

function finding(
  entry: ReadEntry,
  name: string,
  { required, env, example }: CacheAttribute,
  { direction, client }: CacheContext,
): CacheFinding {
  const isExport = direction === "export";
  const variable = env?.find(({ side }) => side === "daemon")?.name;
  const unless = variable ? ` unless the daemon has \`${variable}\`` : "";
  const isClient = required?.side === "client" && client.checksRequired;
  const stops = isClient
    ? `${client.name} stops before the build`
    : isExport
      ? "the build stops before its first step"
      : "the build goes on without the cache";
  // A blank or another spelling is the cause, and is told there.
  const twin = { src: "dest", dest: "src" }[name];
  const written = entry.attributes.find(
    (each) => each.name !== name && (each.name.trim() === name || each.name === twin),
  );
  return {
    index: entry.index,
    span: written?.key ?? entry.typeText,
    attribute: written?.name ?? name,
    message: `\`${entry.type}\` needs \`${name}\`, ${valueOf(entry, name) === "" ? "which is empty" : "which is missing"}${unless}; ${stops}.`,
    help: written ? `write \`${name}\`` : `add \`${name}=${example}\``,
    ...(written && { fixes: [{ title: `write ${name}`, edits: [{ ...written.key, text: name }], safe: true }] }),
    effect: isClient ? "client-error" : isExport ? "daemon-error" : "import-error",
  };
}

export const page: CacheRulePage = {
  summary: "A cache lacks what it cannot do without.",
  text: `\`registry\` needs \`ref\`, \`local\` needs \`dest\` to export and \`src\` to import, \`s3\` needs \`bucket\` and \`region\`, \`azblob\` needs \`account_url\`. buildx looks for the first three itself and stops, import or export. The others are looked for by the daemon: there an export stops the build, an import is told in the output and left out.

An empty value, often of a variable that is not set, counts as missing for \`ref\`, \`src\` and \`dest\`.`,
  bad: `--cache-from type=registry
`,
  good: `--cache-from type=registry,ref=user/app:cache
`,
};
