import {
  defaultText,
  type Entry,
  type Field,
  isSince,
  kindName,
  latest,
  lineOf,
  lines,
  oldest,
  sinceName,
  spellPath,
  type Version,
} from "@buildkit-config/core";
import { lineRange, type Strip, stripOf } from "../release-strip/strip.ts";
import { keys } from "./tables.ts";

/** What each release line does with a key. */
export function keyStrip({ since, deprecated }: Field): Strip {
  return stripOf(({ newest }) => {
    if (!isSince(newest, since)) return "absent";
    return deprecated && isSince(newest, deprecated.since) ? "deprecated" : "works";
  });
}

/** The type of a key, or a table, as tables show it. */
export function typeOf({ kind }: Field): string {
  return typeof kind === "object" && "map" in kind && kind.map === "string" ? "table of strings" : kindName(kind);
}

/** What holds today when the key is absent. */
export function defaultNow(field: Field): string | undefined {
  return defaultText(field, latest.newest);
}

/** A value of TOML, or words about one: as Markdown, the value as code. */
export function spellValue(text: string): string {
  const [, value = text, note = ""] = /^(.+?)( \([^)]*\))?$/.exec(text) ?? [];
  return isLiteral(value) ? `\`${value}\`${note}` : text;
}

function isLiteral(text: string): boolean {
  // A single word is a value, or as short as one; several are only where they stand in brackets or quotes.
  return /^(?:\S+|".*"|\[.*\]|\{.*\})$/.test(text);
}

/** What held when the key was absent, by releases, oldest first; one row where it never changed. */
export function defaultRanges({
  since,
  default: preset,
}: Pick<Field, "since" | "default">): { range: string; value: string }[] {
  if (preset === undefined) return [];
  if (typeof preset === "string") return [{ range: fromTo(since), value: preset }];
  return preset.map(({ from, value }, i) => ({ range: fromTo(from, preset[i + 1]?.from), value }));
}

/** `0.17–0.32`: the lines of ours from one release to the one before another. */
export function fromTo(from?: Version, until?: Version): string {
  const inside = lines.filter(
    ({ newest }) => (from === undefined || isSince(newest, from)) && (until === undefined || !isSince(newest, until)),
  );
  return lineRange(inside[0]?.line ?? oldest.line, inside.at(-1)?.line ?? latest.line);
}

/** The first release that has it, in words; 0.8.0 stands for everything before. */
export function sinceText(since: Version): string {
  return since === "0.8.0" ? "0.8 or earlier" : sinceName(since);
}

/** Where the key that replaces another one is described: a name in the same table, or a whole path. */
export function replacementOf({ path, field: { deprecated } }: Entry): Entry | undefined {
  if (!deprecated) return undefined;
  const { use } = deprecated;
  const beside = spellPath([...path.slice(0, -1), use]);
  return keys.find((key) => spellPath(key.path) === use) ?? keys.find((key) => spellPath(key.path) === beside);
}

/** Where a record's source stands at the newest release. */
export function sourceUrl(source: string): string {
  const [file = "", line = ""] = source.split(":");
  return `https://github.com/moby/buildkit/blob/v${latest.newest}/${file}#L${line}`;
}

/** `(from 0.12)`: for which releases a fact holds, when not for all. */
export function span(since?: Version, until?: Version): string {
  const from = since && !isSince(oldest.line, since) ? `from ${sinceName(since)}` : "";
  const to = until ? `before ${lineOf(until)}` : "";
  return [from, to].filter(Boolean).join(", ");
}
