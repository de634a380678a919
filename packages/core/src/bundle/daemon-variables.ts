import { backendOf } from "../cache/known-attribute.ts";
import type { CacheEntry } from "../cache/entry.ts";
import type { BuilderCaches } from "./caches.ts";

/** A variable that the daemon reads from its own environment on behalf of a cache. */
export interface DaemonVariable {
  name: string;
  /** What lacks it, when the cache does not work without: "the bucket of the s3 cache". */
  missing?: string;
}

/** How the Azure SDK signs in without a key, where it is not the machine itself that may: EnvironmentCredential. */
const azureCredentials = ["AZURE_TENANT_ID", "AZURE_CLIENT_ID", "AZURE_CLIENT_SECRET"];

/**
 * The variables that stand in for attributes which the entries leave out. Those that buildx looks up itself are none of them: it
 * sends the AWS credentials of its own machine with each build, and GitHub's token could not outlive its job.
 */
export function daemonVariables({ from, to }: BuilderCaches): DaemonVariable[] {
  const variables = new Map<string, DaemonVariable>();
  for (const variable of [...from, ...to].flatMap(variablesOf)) {
    const known = variables.get(variable.name);
    if (!known?.missing) variables.set(variable.name, variable);
  }
  return [...variables.values()];
}

function variablesOf({ type, attrs }: CacheEntry): DaemonVariable[] {
  const absent = Object.entries(backendOf(type)?.attributes ?? {}).filter(([name]) => !Object.hasOwn(attrs, name));
  const standIns = absent.flatMap(([attribute, { env = [], required }]) => {
    if (env.some(({ side }) => side === "client")) return [];
    return env.map(({ name }): DaemonVariable =>
      required ? { name, missing: `${attribute} of the ${type} cache` } : { name },
    );
  });
  if (type !== "azblob") return standIns;
  return [...standIns, ...azureCredentials.map((name) => ({ name }))];
}
