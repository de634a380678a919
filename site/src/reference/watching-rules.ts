import { check, type Entry, latest, oldest, sampleOf } from "@buildkit-config/core";

const everything = `${oldest.line}..${latest.line}`;

/** Ids of the rules that find something on this key, found out by writing it well and badly on every release. */
export function watchingRules(entry: Entry): string[] {
  const { path, field } = entry;
  const sample = sampleOf(entry);
  if (sample === undefined) return [];
  const texts = [
    sample,
    ...mistakes(entry).map((value) => sampleOf({ ...entry, field: { ...field, example: value } })),
  ];
  const ids = texts.flatMap((text) =>
    check(text ?? "", { buildkit: everything })
      .filter((found) => found.rule !== "does-not-load" && found.path.includes(path.at(-1) ?? ""))
      .map(({ rule }) => rule),
  );
  return [...new Set(ids)].toSorted();
}

/** Values of the kinds that rules look at. */
function mistakes({ field: { kind, values } }: Entry): string[] {
  const bad: string[] = [];
  if (kind === "size") bad.push("512");
  if (kind === "size" || kind === "duration") bad.push("[48]");
  if (values) bad.push(kind === "string" ? '"other"' : '["other"]');
  return bad;
}
