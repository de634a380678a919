import type { CacheDirection } from "../records/cache/backend.ts";
import { buildctlClient, buildxClient, type CacheTool, type Client } from "./client.ts";
import { backendOf } from "./known-attribute.ts";
import { isSince } from "../records/release.ts";
import { identityOf, type ReadEntry, valueOf } from "./entry.ts";
import { addEnvironment, type Environment, githubRefusal, isActive } from "./environment.ts";
import { actionText, composeText } from "./file-text.ts";
import { parseGoBool } from "./go-bool.ts";
import type { ParseCacheOptions } from "./parse-options.ts";
import { type CacheObject, readBake, readObject, readWithin } from "./read-bake.ts";
import { readSpec, type SpecRefusal } from "./read-spec.ts";
import type { CacheContext } from "./rule.ts";

/** Reads the values as their client does, for one release of BuildKit. */
export function contextOf(
  values: readonly (string | CacheObject)[],
  options: ParseCacheOptions,
  buildkit: string,
  buildx: string,
): CacheContext {
  const { direction, tool = "buildx", env, daemonEnv, driver, imageStore, matrix = false, buildArgs } = options;
  const client = tool === "buildctl" ? buildctlClient(buildkit) : buildxClient(buildx);
  // As records and as flags name it, with or without dashes.
  const isImport = direction !== undefined && /import|from/.test(direction);
  const flag = isImport ? "--import-cache" : "--export-cache";
  const refusals: CacheContext["refusals"][number][] = [];
  const all: ReadEntry[] = [];
  const empty: number[] = [];
  const isBake = tool === "bake" || tool === "compose";
  const seen = new Set<unknown>(isBake && !client.objects ? [""] : []);
  for (const [index, written] of values.entries()) {
    const value = tool === "bake" && client.plainIsText && isPlain(written) ? String(written) : written;
    const identity = typeof value === "string" ? value.normalize() : value;
    if (isBake && !client.objects && seen.has(identity)) {
      if (identity === "") empty.push(index);
      continue;
    }
    seen.add(identity);
    const read = readValue(value, tool, client, flag);
    const text = typeof value === "string" ? value : "";
    if (!("says" in read) && value === "") empty.push(index);
    if ("says" in read) refusals.push({ ...read, index, text });
    else for (const entry of read) all.push(Object.assign(tool === "bake" ? composed(entry) : entry, { index }));
  }
  const merged = isBake && client.objects ? withoutTwins(all) : all;
  if (!isImport && tool !== "buildctl" && parseGoBool(buildArgs?.["BUILDKIT_INLINE_CACHE"] ?? ""))
    merged.push(inlineEntry());
  const known = { client, direction: isImport ? ("import" as const) : ("export" as const), tool, buildkit, buildx };
  const rest = { env, daemonEnv, driver, imageStore, matrix, empty, refusals };
  return { ...known, ...rest, ...sendEntries(merged, tool, client, known.direction, buildkit, env, refusals) };
}

/** HCL puts accents and their letters together. https://pkg.go.dev/github.com/zclconf/go-cty/cty#StringVal */
function composed(entry: ReadEntry): ReadEntry {
  entry.type = entry.type.normalize();
  const values = entry.attributes.map(({ name, value, key, text }) => ({
    name: name.normalize(),
    value: value.normalize(),
    key,
    text,
  }));
  return { ...entry, attributes: values };
}

const nowhere = { start: 0, end: 0 };

/** What `--build-arg BUILDKIT_INLINE_CACHE=1` adds. https://github.com/docker/buildx/blob/v0.36.1/build/opt.go#L260 */
function inlineEntry(): ReadEntry {
  return { type: "inline", attributes: [], replaced: [], typeText: nowhere, span: nowhere, index: 0 };
}

/** An input of the action has one entry a line. */
function readLines(value: string, client: Client, flag: string): ReadEntry[] | SpecRefusal {
  const entries: ReadEntry[] = [];
  for (const { 0: line, index } of value.matchAll(/[^\r\n]+/g)) {
    if (line.trim() === "") continue;
    const { text, at } = actionText(line);
    const read = readWithin({ text, at: (unit) => index + at(unit) }, client, flag);
    if ("says" in read) return read;
    entries.push(...read);
  }
  return entries;
}

/** A value of HCL that becomes a string where one is wanted. */
function isPlain(value: unknown): value is number | boolean {
  return typeof value === "number" || typeof value === "boolean";
}

function readValue(
  value: string | CacheObject,
  tool: CacheTool,
  client: Client,
  flag: string,
): ReadEntry[] | SpecRefusal {
  if (typeof value === "string") {
    if (tool === "compose") return readWithin(composeText(value), client, flag);
    if (tool === "gha") return readLines(value, client, flag);
    if (tool !== "bake") return readSpec(value, client, flag);
    return value === "" && client.objects && !client.bakeSendsAll ? [] : readBake(value, client, flag);
  }
  if (tool !== "compose" && tool !== "gha") return readObject(value, client, flag);
  return { why: "not-a-string", says: "must be a string", ...nowhere };
}

/**
 * Bake keeps one of entries that are the same, and puts the last one of all into the place of one that it takes away.
 * https://github.com/docker/buildx/blob/v0.36.1/util/buildflags/utils.go#L12
 */
function withoutTwins(entries: readonly ReadEntry[]): ReadEntry[] {
  const kept = entries.map((entry) => ({ entry, key: identityOf(entry) }));
  // Where each one after the current stands.
  const places = new Map<string, number>();
  for (let at = kept.length - 1; at >= 0; at--) {
    const { key } = kept[at] as (typeof kept)[number];
    const twin = places.get(key);
    const last = twin === undefined ? undefined : kept.pop();
    if (twin !== undefined && last && twin < kept.length) {
      kept[twin] = last;
      places.set(last.key, twin);
    }
    places.set(key, at);
  }
  return kept.map(({ entry }) => entry);
}

/** https://github.com/docker/buildx/blob/v0.36.1/build/opt.go#L276 */
function lacksCapability(type: string, buildkit: string): boolean {
  const { capability, exportSince } = backendOf(type) ?? {};
  return capability !== undefined && exportSince !== undefined && !isSince(buildkit, exportSince);
}

/** What the client adds to its entries, and which of them it sends. */
function sendEntries(
  all: readonly ReadEntry[],
  tool: CacheTool,
  client: Client,
  direction: CacheDirection,
  buildkit: string,
  env: Environment | undefined,
  refusals: CacheContext["refusals"][number][],
): { entries: ReadEntry[]; dropped: ReadEntry[] } {
  const entries: ReadEntry[] = [];
  const dropped: ReadEntry[] = [];
  for (const entry of all) {
    if (client.name === "buildctl" && direction === "export" && valueOf(entry, "mode") === undefined) {
      entry.attributes.push({ name: "mode", value: "min", key: nowhere, text: nowhere, from: "buildctl" });
    }
    const asRead = tool === "bake" && client.bakeSendsAll;
    if (env && !(asRead && entry.object)) addEnvironment(entry, env, client);
    const says = env && client.ghaRefuses && entry.type === "gha" && githubRefusal(entry, client);
    if (says) refusals.push({ why: "github", says, ...entry.span, index: entry.index, text: "" });
    const isIdle = env !== undefined && !asRead && client.name === "buildx" && !isActive(entry, client);
    const isLacking = client.dropsIncapable && lacksCapability(entry.type, buildkit);
    (isIdle || isLacking ? dropped : entries).push(entry);
  }
  return { entries, dropped };
}
