import { isSince, latest, oldest, sinceName, type Version } from "@buildkit-config/core";
import {
  type CacheAttribute,
  type CacheBackend,
  type CacheDirection,
  cacheKindNames,
  type CacheVariable,
} from "@buildkit-config/core/cache";
import { type CellWords, type Strip, stripOf } from "../release-strip/strip.ts";

/** The type of an attribute, as tables show it. */
export function attributeType({ kind }: CacheAttribute): string {
  return cacheKindNames[kind];
}

/** What came with buildx of this age or before is not worth a word. */
const oldestBuildx: Version = "0.10.0";

const ofDaemon: CellWords = { works: "works in", absent: "ignored in" };
const ofBuildctl: CellWords = { works: "buildctl acts on it in", absent: "buildctl ignores it in" };

/** Which release lines act on an attribute: of the daemon, or of buildctl where the client does it. */
export function attributeStrip({ since, side }: CacheAttribute): Strip {
  const words = side === "client" ? ofBuildctl : ofDaemon;
  return stripOf(({ newest }) => (isSince(newest, since) ? "works" : "absent"), words);
}

/** Which release lines have a backend, in any direction. */
export function backendStrip({ exportSince, importSince }: CacheBackend): Strip {
  const since = [exportSince, importSince].filter((version) => version !== undefined);
  const has = (newest: Version): boolean => since.some((version) => isSince(newest, version));
  return stripOf(({ newest }) => (has(newest) ? "works" : "absent"), { works: "works in", absent: "unknown in" });
}

const flags: Readonly<Record<CacheDirection, string>> = { export: "`--cache-to`", import: "`--cache-from`" };

/** The flags that take an attribute. */
export function directionText({ directions }: CacheAttribute): string {
  return directions.length > 1 ? `${flags.export} and ${flags.import}` : `${flags[directions[0] ?? "export"]} only`;
}

/** What an attribute is when it is absent, on a release; the newest when none is given. */
export function attributeDefault(
  { default: preset }: CacheAttribute,
  version: Version = latest.newest,
): string | undefined {
  if (preset === undefined || typeof preset === "string") return preset;
  return preset.findLast(({ from }) => isSince(version, from))?.value;
}

/** Whether an entry works without it. */
export function requiredText({ required }: CacheAttribute): string | undefined {
  if (!required) return undefined;
  const unless = required.unless === undefined ? "" : `, unless \`${required.unless}\` is there`;
  const loss = required.dropped ? "; buildx leaves the entry out without a word" : "";
  return `yes${unless}; without it \`${required.says}\`${loss}`;
}

/** Since which release of which program it does something, where that is not all that we describe. */
export function clientText({ side, since, buildx, onExport }: CacheAttribute): string | undefined {
  const parts: string[] = [];
  if (side === "client") parts.push("The client acts on it; the release of the daemon plays no part.");
  if (buildx) parts.push(`buildx has it since ${sinceName(buildx)}.`);
  if (side === "client" && !isSince(oldest.newest, since)) parts.push(`buildctl has it since ${sinceName(since)}.`);
  if (onExport) parts.push(`On an export: ${laterExport(onExport)}.`);
  return parts.length > 0 ? parts.join(" ") : undefined;
}

function laterExport({ since, buildx }: NonNullable<CacheAttribute["onExport"]>): string {
  return buildx
    ? `buildx since ${sinceName(buildx)}, buildctl since ${sinceName(since)}`
    : `since BuildKit ${sinceName(since)}`;
}

/** Who reads a variable, since when, and under which condition; of one name and condition. */
export function variableText(variables: readonly CacheVariable[]): string {
  const readers = variables.map(({ side, buildx }) => {
    if (side === "daemon") return "by the daemon, where it runs";
    const known = buildx && !isSince(oldestBuildx, buildx) ? ` from ${sinceName(buildx)} on` : "";
    return `by buildx${known}, where you call it`;
  });
  const [{ note } = {}] = variables;
  return `read ${readers.join(", and ")}${note === undefined ? "" : `: ${note}`}`;
}
