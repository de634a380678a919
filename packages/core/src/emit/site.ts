import type { Version } from "../records/release.ts";

/** Where the reference site lives. Every link in schemas, hovers and diagnostics is made from it. */
export const SITE: string = "https://buildkit-config.dev";

/** Steps of a path that the user fills in: list elements and map keys. They are no part of an address. */
function named(path: readonly string[]): string[] {
  return path.filter((step) => step !== "[]" && step !== "*");
}

/**
 * A key as an address says it: `keepDuration` gives `keep-duration`, `GithubWorkflowSHA` gives `github-workflow-sha`. A hyphen
 * goes before each capital that follows a small letter or digit, then all becomes small; hyphens and dots stay.
 */
export function keySlug(key: string): string {
  return key.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();
}

/** A table as an address says it: `worker.oci.gcpolicy`, `registry.keypair`, `frontend.gateway.v0`. */
export function tableSlug(path: readonly string[]): string {
  return named(path).map(keySlug).join(".");
}

/** The page of a table; of the whole file for an empty path. */
export function tableUrl(path: readonly string[]): string {
  const slug = tableSlug(path);
  return slug === "" ? `${SITE}/reference/buildkitd/` : `${SITE}/reference/buildkitd/${slug}/`;
}

/**
 * The page of a key that holds a value: `/reference/buildkitd/worker.oci/max-parallelism/`. A key outside every table stands
 * directly below `buildkitd/`; it cannot clash with a table there, as TOML has one name for either.
 */
export function keyUrl(path: readonly string[]): string {
  const steps = named(path);
  return `${tableUrl(steps.slice(0, -1))}${keySlug(steps.at(-1) ?? "")}/`;
}

/** The page of a rule. */
export function ruleUrl(id: string): string {
  return `${SITE}/rules/${id}/`;
}

/** The page of a symptom; the list of all without a slug. */
export function symptomUrl(slug?: string): string {
  return slug === undefined ? `${SITE}/symptoms/` : `${SITE}/symptoms/${slug}/`;
}

/** The page of a preset. */
export function presetUrl(id: string): string {
  return `${SITE}/presets/${id}/`;
}

/** The file name of the lax schema, which takes all that loads, or of the strict one, which editors and CI take. */
export function schemaFile(strict: boolean): string {
  return strict ? "buildkitd.strict.json" : "buildkitd.json";
}

/** Where a schema is served, which is also its `$id`. */
export function schemaUrl(line: Version | "latest", strict: boolean = false): string {
  return `${SITE}/schemas/${line}/${schemaFile(strict)}`;
}
