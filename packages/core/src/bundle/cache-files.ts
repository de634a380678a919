import type { CacheEntry } from "../cache/entry.ts";
import { quoted } from "../cache/format-bake.ts";
import { formatCache } from "../cache/format-cache.ts";
import type { Builder } from "./builder.ts";
import type { BundleFile } from "./bundle-file.ts";

/** The caches of a builder as bake, Compose and a workflow take them; nothing when there are none. */
export function cacheFiles(builder: Builder): BundleFile[] {
  const { from, to } = builder.caches;
  if (from.length + to.length === 0) return [];
  return [
    { path: "docker-bake.caches.hcl", text: bakeFile(builder) },
    { path: "compose.caches.yaml", text: composeFile(builder) },
    { path: "github-actions.caches.yaml", text: workflowStep(builder) },
  ];
}

function bakeFile({ name, caches, hasBakeObjects }: Builder): string {
  const list = (key: string, entries: readonly CacheEntry[]): string => {
    if (entries.length === 0) return "";
    const items = entries.map((entry) =>
      hasBakeObjects ? formatCache(entry, "bake") : quoted(formatCache(entry, "cli")),
    );
    return `  ${key} = [\n${items.map((item) => `    ${item},\n`).join("")}  ]\n`;
  };
  return `# The caches of the builder "${name}". Your targets take them over with \`inherits = ["caches"]\`:
#   docker buildx bake --builder ${name} -f docker-bake.hcl -f docker-bake.caches.hcl
target "caches" {
${list("cache-from", caches.from)}${list("cache-to", caches.to)}}
`;
}

function composeFile({ name, caches }: Builder): string {
  return `# The caches of the builder "${name}". Write the name of your service in place of app:
#   BUILDX_BUILDER=${name} docker compose -f compose.yaml -f compose.caches.yaml build
services:
  app:
    build:
${composeList("cache_from", caches.from)}${composeList("cache_to", caches.to)}`;
}

function composeList(key: string, entries: readonly CacheEntry[]): string {
  const items = entries.map((entry) => `        - ${formatCache(entry, "compose")}\n`);
  return items.length === 0 ? "" : `      ${key}:\n${items.join("")}`;
}

function workflowStep({ name, caches }: Builder): string {
  return `# A step that builds with the caches of the builder "${name}", after one that runs create.sh.
- uses: docker/build-push-action@v7
  with:
    builder: ${name}
${workflowInput("cache-from", caches.from)}${workflowInput("cache-to", caches.to)}`;
}

function workflowInput(key: string, entries: readonly CacheEntry[]): string {
  const lines = entries.map((entry) => `      ${formatCache(entry, "gha")}\n`);
  return lines.length === 0 ? "" : `    ${key}: |\n${lines.join("")}`;
}
