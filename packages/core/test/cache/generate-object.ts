import type { CacheAttribute } from "../../src/records/cache/backend.ts";
import { cacheBackends } from "../../src/records/cache/backends.ts";
import type { Random } from "../random.ts";

const anything: unknown[] = [
  "",
  " ",
  "a",
  "${x}",
  0,
  1,
  -1,
  1.5,
  true,
  false,
  null,
  [],
  {},
  "true",
  "yes",
  "TRUE",
  "tRUE",
  "1h",
  "7d",
  "0",
  "5",
  "+5",
  "-5",
  "007",
  "min",
  "max",
  "MAX",
  "2",
  "1.0",
];
const values: Record<CacheAttribute["kind"], unknown[]> = {
  bool: [true, false, "true", "FALSE", "t", "1", "0", "F", ""],
  int: [1, 2, 10, "1", "2", "+3", "012", "0", "-1"],
  string: ["a", "ghcr.io/acme/app:cache", "/tmp/c,d", 'with "quotes"', "ü", "a\nb"],
  duration: ["10m", "1h30m", "0", "-5s", "1.5h", ".5s", "1µs", "+2ns"],
  names: ["a", "a;b", ";"],
};

/** An object such as somebody could write into a bake file; about half of them are right. */
export function generateObject(random: Random): Record<string, unknown> {
  const backend = random.pick(Object.values(cacheBackends));
  const wild = random.chance(30);
  const pairs: [string, unknown][] = [];
  if (!random.chance(2))
    pairs.push(["type", random.chance(2) ? random.pick(["Registry", "gcs", 1, "", null]) : backend.type]);
  for (const [name, attribute] of Object.entries(backend.attributes)) {
    if (random.chance(attribute.required ? 90 : 20)) pairs.push([name, valueOf(attribute, random, wild)]);
  }
  if (wild && random.chance(30))
    pairs.push([random.pick(["ref", "modee", "scope", "Mode", "__proto__", "mode", "dest"]), "max"]);
  return Object.fromEntries(pairs);
}

function valueOf(attribute: CacheAttribute, random: Random, wild: boolean): unknown {
  if (wild && random.chance(30)) return random.pick(anything);
  if (attribute.values) return random.pick(attribute.values).value;
  return random.pick(values[attribute.kind]);
}
