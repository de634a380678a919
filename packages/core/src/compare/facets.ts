import type { ConfigValue } from "../load/config.ts";
import { isObject } from "../load/is-object.ts";
import type { Path } from "../load/trail.ts";
import type { EffectiveResult } from "../effective/effective.ts";
import type { GcTier } from "../effective/gc-tiers.ts";
import type { Setting } from "../effective/setting.ts";
import { type WorkerName, workerNames } from "../effective/effects/effect.ts";
import { limitNames } from "../effective/gc-limits.ts";
import { describeCollection } from "./describe-collection.ts";

type Effective = Extract<EffectiveResult, { ok: true }>;

/** One thing that a daemon does, in a form that does not depend on how its release spells it. */
export interface Facet {
  path: Path;
  /** `first-tier` is the built-in tier for what is quickly made again. */
  what: "value" | "garbage-collection" | "first-tier";
  /** Equal where two daemons do the same. */
  sign: string;
  /** As a reader would say it. */
  text: string;
  /** Whether the file has a part in it. */
  written: boolean;
}

/** Keys that are told together: how much is logged, and what is deleted. */
const loggingKeys = new Set(["debug", "trace", "log.level"]);
const gcKeys = new Set<string>(["gc", "gckeepstorage", "gcpolicy", ...limitNames]);

/** What a daemon does, by the name of its facet. */
export function facetsOf(effective: Effective): Map<string, Facet> {
  const facets = new Map<string, Facet>();
  const add = (facet: Facet): void => void facets.set(JSON.stringify([facet.what, ...facet.path]), facet);
  for (const setting of effective.settings) {
    if (!loggingKeys.has(setting.path.join(".")) && !isOfCollection(setting.path)) add(valueFacet(setting));
  }
  add(logFacet(effective.settings));
  for (const worker of workerNames) {
    add(collectionFacet(effective, worker));
    add(firstTierFacet(effective, worker));
  }
  return facets;
}

function isOfCollection([table, , key]: Path): boolean {
  return table === "worker" && gcKeys.has(String(key));
}

function valueFacet({ path, value, text, from }: Setting): Facet {
  const spelled = spell(value);
  return { path, what: "value", sign: text ?? spelled, text: text ?? spelled, written: from === "file" };
}

/** The level that is logged at, whichever key says it. */
function logFacet(settings: readonly Setting[]): Facet {
  const find = (name: string): Setting | undefined => settings.find(({ path }) => path.join(".") === name);
  const level = find("log.level");
  const older = ["trace", "debug"].find((name) => find(name)?.value === true);
  const written = older !== undefined || level?.from === "file";
  const named = typeof level?.value === "string" && level.value !== "" ? level.value.toLowerCase() : undefined;
  // logrus takes both words.
  const text = named === "warning" ? "warn" : (named ?? older ?? "info");
  return { path: ["log", "level"], what: "value", sign: text, text, written };
}

function collectionFacet({ gc, settings }: Effective, worker: WorkerName): Facet {
  const { policy, tiers } = gc[worker];
  const written = settings.some(({ path, from }) => path[1] === worker && isOfCollection(path) && from === "file");
  const own = { policy, tiers: policy === "built-in" ? tiers.slice(1) : tiers };
  const sign = spell(own.tiers.map(signOf));
  return { path: ["worker", worker], what: "garbage-collection", sign, text: describeCollection(own), written };
}

function firstTierFacet({ gc }: Effective, worker: WorkerName): Facet {
  const { policy, tiers } = gc[worker];
  // Filters that are joined in one text match nothing, as no record has three types.
  const works = policy === "built-in" && (tiers[0]?.filters.length ?? 0) > 1;
  const text = works ? "local files, git and cache mounts go after 48h, down to 512 MB" : "no tier of their own";
  return { path: ["worker", worker], what: "first-tier", sign: text, text, written: false };
}

/** A tier with one limit keeps as much whatever the limit is called. */
function signOf({ keepBytes, reservedSpace, maxUsedSpace, ...tier }: GcTier): object {
  const limits = [keepBytes, reservedSpace, maxUsedSpace].filter((limit) => limit !== undefined);
  const isOnly = limits.length === 1 && tier.minFreeSpace === undefined;
  return isOnly ? { ...tier, keep: limits[0] } : { ...tier, keepBytes, reservedSpace, maxUsedSpace };
}

function spell(value: ConfigValue | readonly object[] | undefined): string {
  return JSON.stringify(value ?? null, (_, part: unknown) =>
    typeof part === "bigint" ? String(part) : isObject(part) ? sorted(part) : part,
  );
}

function sorted(value: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
