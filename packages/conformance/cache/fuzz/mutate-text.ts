import type { Random } from "../../generate/random.ts";

const pieces = [
  ...Array.from(",=\"' \t\n\r\\;:/.@$%{}-_0aAZéİK\u212aΣſ\u00a0\ufeff\0日😀"),
  '""',
  "\r\n",
  ",,",
  "==",
  ",type=",
  "type=",
  "TYPE=",
  "type=gha",
  "type=local,",
  "mode=max",
  ",ref=u/a",
  "${x}",
  "%{if}",
];

/** Damages a text in some places, by code points, so that it stays text. */
export function mutateText(rng: Random, text: string): string {
  let points = Array.from(text);
  for (let left = 1 + rng.int(3); left > 0; left--) points = damage(rng, points);
  return points.join("");
}

function damage(rng: Random, points: string[]): string[] {
  const at = rng.int(points.length + 1);
  switch (rng.int(7)) {
    case 0:
      return points.toSpliced(at, 1);
    case 1:
      return points.toSpliced(at, 1, rng.pick(pieces));
    case 2:
      return recase(points, at);
    case 3:
      return requote(rng, points);
    case 4:
      return refield(rng, points);
    default:
      return points.toSpliced(at, 0, rng.pick(pieces));
  }
}

function recase(points: string[], at: number): string[] {
  const point = points[at] ?? "";
  return points.toSpliced(at, 1, point.toUpperCase() === point ? point.toLowerCase() : point.toUpperCase());
}

/** Puts one field, or its value, into quotes. */
function requote(rng: Random, points: string[]): string[] {
  const fields = points.join("").split(",");
  const at = rng.int(fields.length);
  const field = fields[at] ?? "";
  const quoted = rng.chance(0.7) ? `"${field}"` : field.replace(/=(.*)/s, '="$1"');
  return Array.from(fields.with(at, quoted).join(","));
}

/** Repeats a field, or gives the fields another order. */
function refield(rng: Random, points: string[]): string[] {
  const fields = points.join("").split(",");
  const next = rng.chance(0.5) ? rng.shuffle(fields) : [...fields, rng.pick(fields)];
  return Array.from(next.join(","));
}
