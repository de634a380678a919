import { nearness, simplify } from "../check/near-name.ts";
import type { Thing } from "./thing.ts";

/** The names of a thing, as they compare. */
export interface Names {
  /** The last part of its name. */
  name: string;
  aliases: string[];
  values: string[];
  /** The whole name, with its dots. */
  path: string;
  depth: number;
  isTable: boolean;
  isAttribute: boolean;
  /** It answers a question, and its name is one of an address. */
  isAnswer: boolean;
  /** Its title and the sentence about it. */
  sentences: string[];
}

/** What a written name scores, best first. */
const scores = {
  path: 1000,
  sentence: 995,
  tail: 990,
  name: 980,
  alias: 940,
  value: 930,
  start: 900,
  aliasStart: 840,
  near: 760,
  part: 580,
} as const;

/** `insecure` says something about `security.insecure`, but less than the name alone. */
const otherPlace = 0.35;

/** What the name of a guide counts for against that of a key, which a file can hold. */
const answerShare = 0.8;

/** The names of a thing; what is no key has no parts. */
export function namesOf({ kind, name, title = "", text = "", also = [], values = [] }: Thing): Names {
  const isKey = kind === "key" || kind === "table" || kind === "attribute";
  // A cache is called by its type, and with `type=` before it.
  const own = kind === "cache" ? name.slice(name.indexOf("=") + 1) : name;
  const parts = isKey ? partsOf(name.replaceAll('"', "")) : [simplify(own)];
  return {
    name: parts.at(-1) ?? "",
    aliases: (own === name ? also : [...also, name]).map(simplify),
    values: values.map(simplify),
    path: parts.join("."),
    depth: parts.length,
    isTable: kind === "table",
    isAttribute: kind === "attribute",
    isAnswer: kind === "guide" || kind === "page" || kind === "symptom",
    sentences: [title, text]
      .map((sentence) => simplify(sentence).replaceAll("`", ""))
      .filter((sentence) => sentence !== ""),
  };
}

/** How well a written name fits a thing: by the whole name, another one, its beginning unless it is `complete`, or a near one. */
export function nameScore(written: string, names: Names, complete: boolean = false): number | undefined {
  if (!/[a-z]/i.test(written)) return undefined;
  if (names.sentences.includes(simplify(written).replaceAll("`", ""))) return scores.sentence;
  const path = pathOf(written);
  const score =
    pathScore(path, names.path, complete) ??
    partScore(simplify(written), names, complete) ??
    lastPartScore(path, names, complete);
  if (score === undefined) return undefined;
  return names.isAnswer ? score * answerShare : score - names.depth / 100;
}

function pathScore(written: readonly string[], path: string, complete: boolean): number | undefined {
  const dotted = written.join(".");
  if (dotted === path) return scores.path;
  if (written.length < 2) return undefined;
  if (path.endsWith(`.${dotted}`)) return scores.tail;
  return !complete && path.startsWith(dotted) ? scores.start - Math.min(50, path.length - dotted.length) : undefined;
}

/** The score of what stands after the last dot; in full where the table before it fits, too. */
function lastPartScore(written: readonly string[], names: Names, complete: boolean): number | undefined {
  const table = written.at(-2);
  if (table === undefined) return undefined;
  const score = partScore(written.at(-1) ?? "", names, complete);
  return score === undefined || names.path.split(".").includes(table) ? score : score * otherPlace;
}

function partScore(written: string, { name, aliases, values }: Names, complete: boolean): number | undefined {
  const far = nearness(written, { name, aliases });
  if (far === 0) return scores.name;
  if (far === 1) return scores.alias;
  if (values.includes(written)) return scores.value;
  if (written.length < 3) return undefined;
  if (!complete) {
    if (name.startsWith(written)) return scores.start - Math.min(50, name.length - written.length);
    const alias = aliases.find((other) => other.startsWith(written));
    if (alias) return scores.aliasStart - Math.min(30, alias.length - written.length);
  }
  if (far !== undefined) return scores.near - 50 * far;
  return !complete && written.length >= 4 && name.includes(written) ? scores.part : undefined;
}

/** A key as a file or a finding spells it, `[registry."docker.io"]` or `gcpolicy[0].all`, as parts that compare. */
function pathOf(written: string): string[] {
  return partsOf(written.replace(/^\W*registry\.(?:"[^"]*"|'[^']*')/, "registry").replaceAll(/\[\d*\]|["'[\]]/g, ""));
}

/** The parts of a dotted name; the frontends' names have a dot of their own. */
function partsOf(name: string): string[] {
  return name.split(/\.(?!v0)/).map(simplify);
}
