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
 * The variables that stand in for attributes which the entries leave out. Those that buildx looks up itself are among them only
 * when somebody else is to bring them: it sends the AWS credentials of its own machine with each build.
 */
export function daemonVariables({ from, to }: BuilderCaches, withClients: boolean = false): DaemonVariable[] {
  const variables = new Map<string, DaemonVariable>();
  for (const variable of [...from, ...to].flatMap((entry) => variablesOf(entry, withClients))) {
    const known = variables.get(variable.name);
    if (!known?.missing) variables.set(variable.name, variable);
  }
  return [...variables.values()];
}

function variablesOf({ type, attrs }: CacheEntry, withClients: boolean): DaemonVariable[] {
  const absent = Object.entries(backendOf(type)?.attributes ?? {}).filter(([name]) => !Object.hasOwn(attrs, name));
  const standIns = absent.flatMap(([attribute, { env = [], required }]) => {
    if (!withClients && env.some(({ side }) => side === "client")) return [];
    // GitHub's token is read by clients alone, and could not outlive its job.
    const read = env.filter(({ side }) => side === "daemon");
    return read.map(({ name }): DaemonVariable =>
      required ? { name, missing: `${attribute} of the ${type} cache` } : { name },
    );
  });
  if (type !== "azblob") return standIns;
  return [...standIns, ...azureCredentials.map((name) => ({ name }))];
}
