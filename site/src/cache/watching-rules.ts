import { latest, oldest } from "@buildkit-config/core";
import { type CacheBackend, type CacheDirection, parseCache } from "@buildkit-config/core/cache";
import { rulesAbout } from "../rules/rule-facts.ts";
import { type Attribute, attributesOf } from "./backends.ts";

const everything = `${oldest.line}..${latest.line}`;

/** What every release says about what came after it, whatever the attribute. */
const newer: ReadonlySet<string> = new Set(["cache-unknown-type", "cache-unknown-attribute"]);

/** A rule that found something, in a backend and mostly in one of its attributes. */
interface Watch {
  rule: string;
  type: string;
  attribute?: string | undefined;
}

/** What rules find in their own samples. */
const inSamples: readonly Watch[] = rulesAbout("cache").flatMap(({ id, page, judge, release }) => {
  const lines = page.bad.split("\n");
  return judge(page.bad, release).flatMap(({ rule, start, path }): Watch[] => {
    const [, type] = /type=(\w+)/.exec(lines[start.line - 1] ?? "") ?? [];
    return rule === id && type !== undefined ? [{ rule, type, attribute: path.slice(1).join() }] : [];
  });
});

/** Ids of the rules that find something in an attribute, found out by writing it well and badly on every release. */
export function rulesOfAttribute(attribute: Attribute): string[] {
  const { name, backend } = attribute;
  const own = inSamples.filter((watch) => watch.type === backend.type && watch.attribute === name);
  return sorted([...own.map(({ rule }) => rule), ...inMistakes(attribute)]);
}

/** Ids of the rules that find something in a backend. */
export function rulesOfBackend(backend: CacheBackend): string[] {
  const own = inSamples.filter(({ type }) => type === backend.type).map(({ rule }) => rule);
  return sorted([...own, ...attributesOf(backend).flatMap(inMistakes)]);
}

function inMistakes(attribute: Attribute): string[] {
  const { name, backend, record } = attribute;
  const directions = (["export", "import"] as const).filter((each) => backend[`${each}Since`]);
  return directions.flatMap((direction) => {
    const rest = requiredBeside(attribute, direction);
    const texts = [record.example, ...mistakes(attribute)].map((value) => `${rest},${name}=${value}`);
    if (record.required) texts.push(rest);
    return texts.flatMap((text) =>
      parseCache(text, { direction, buildkit: everything })
        .diagnostics.filter(({ rule, path }) => path.at(-1) === name && !newer.has(rule))
        .map(({ rule }) => rule),
    );
  });
}

/** An entry with what it needs besides an attribute. */
function requiredBeside({ name, backend }: Attribute, direction: CacheDirection): string {
  const needed = attributesOf(backend).filter(
    (each) => each.name !== name && each.record.required && each.record.directions.includes(direction),
  );
  return [`type=${backend.type}`, ...needed.map((each) => `${each.name}=${each.record.example}`)].join(",");
}

/** Values of the kinds that rules look at. */
function mistakes({ record: { kind, values, secret } }: Attribute): string[] {
  if (secret) return ["abcd"];
  if (values) return ["other"];
  return kind === "string" || kind === "names" ? [] : ["1d"];
}

function sorted(ids: readonly string[]): string[] {
  return [...new Set(ids)].toSorted();
}
