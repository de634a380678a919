import { likeWords } from "../check/near-word.ts";
import { simplify } from "../check/near-name.ts";
import { errorLines } from "../error-line.ts";
import { errorScore } from "./error-score.ts";
import { type Names, namesOf, nameScore } from "./name-score.ts";
import { sharedBy } from "./shared.ts";
import type { KnownError, Searched, Thing } from "./thing.ts";
import { twinOf } from "./twin.ts";
import { type WeighedText, WordIndex } from "./word-index.ts";

/** Something that was found: a thing, or an error with its cause and the thing to look at. */
export type Hit =
  | {
      kind: "thing";
      thing: Thing;
      /** Several tables or caches have it, each on a page of its own. */
      place?: Place;
    }
  | { kind: "error"; error: KnownError; about: Thing };

/** Which of several places a thing stands in; the first of all stands for the others. */
interface Place {
  name: string;
  all: readonly string[];
}

const workers = ["oci", "containerd"] as const;

/** What the search says to a query, best first. */
export interface Answer {
  hits: Hit[];
  /** Names that are like the query, when nothing was found. */
  near: string[];
}

/** The index as the ranking reads it. */
export interface Searchable {
  hits: readonly Hit[];
  names: readonly (Names | undefined)[];
  words: WordIndex;
}

const mostHits = 12;
/** What a name scores that is one of several words. */
const amongWords = 0.75;
/** The same for a table, which more often says where something is than what. */
const tableAmongWords = 0.3;
/** What something scores that has every word of the query. */
const allWords = 600;
/** A share of the query's words below this is chance. */
const leastShare = 0.3;

/** Makes an index ready for queries. */
export function prepare({ things, errors }: Searched): Searchable {
  const hits: Hit[] = [
    ...things.flatMap(thingHits),
    ...errors.map((error): Hit => ({ kind: "error", error, about: things[error.about] as Thing })),
  ];
  return {
    hits,
    names: hits.map((hit) => (hit.kind === "thing" ? namesOf(hit.thing) : undefined)),
    words: new WordIndex(hits.map(textsOf)),
  };
}

function thingHits(thing: Thing): Hit[] {
  if (thing.twin) return hitsIn(workers, [thing, twinOf(thing)]);
  if (!thing.shared) return [{ kind: "thing", thing }];
  const [type = ""] = thing.name.split(".");
  return hitsIn([type, ...thing.shared], [thing, ...thing.shared.map((other) => sharedBy(thing, other))]);
}

function hitsIn(all: readonly string[], things: readonly Thing[]): Hit[] {
  return things.map((thing, i) => ({ kind: "thing", thing, place: { name: all[i] ?? "", all } }));
}

function textsOf(hit: Hit): WeighedText[] {
  if (hit.kind === "error") {
    return [
      [hit.error.text, 0.9],
      [hit.error.cause, 0.5],
    ];
  }
  const {
    name,
    kind,
    title = "",
    also = [],
    values = [],
    words = "",
    lines = [],
    text = "",
    default: preset = "",
  } = hit.thing;
  return [
    [name, 1],
    [[kind, title, ...also, ...values].join(" "), 0.9],
    [words, 0.6],
    [lines.join(" "), 0.5],
    [`${text} ${preset}`, 0.55],
  ];
}

/** Finds names, error lines and words; a query may be a whole log. */
export function rank(searchable: Searchable, query: string): Answer {
  const text = query.trim();
  const lines = errorLines(text);
  const best = new Map<number, number>();
  const note = (position: number, score: number | undefined): void => {
    if (score !== undefined && score > (best.get(position) ?? 0)) best.set(position, score);
  };
  const isLog = lines.length > 1;
  for (const [position, hit] of searchable.hits.entries()) {
    const names = searchable.names[position];
    for (const line of linesOf(hit)) note(position, errorScore(lines, line));
    if (names && !isLog) note(position, writtenScore(text, names));
  }
  const shares = searchable.words.find(isLog ? tellingLine(lines) : text);
  const least = Math.max(leastShare, Math.max(0, ...shares.values()) / 2);
  for (const [position, share] of shares) {
    if (share >= least && !(isLog && searchable.names[position])) note(position, share * allWords);
  }
  const hits = [...best]
    .toSorted(([a, scoreA], [b, scoreB]) => scoreB - scoreA || a - b)
    .map(([position]) => searchable.hits[position] as Hit)
    .filter((hit) => !isElsewhere(hit, text));
  return { hits: hits.slice(0, mostHits), near: hits.length > 0 ? [] : nearNames(searchable, text) };
}

/** The error lines that something is about. */
function linesOf(hit: Hit): readonly string[] {
  return hit.kind === "error" ? [hit.error.text] : (hit.thing.lines ?? []);
}

/** The score of a query that is a name, or holds names among other words. */
function writtenScore(text: string, names: Names): number | undefined {
  const words = text.split(/[\s,;/=()]+/);
  // An attribute is also called by its cache and its name with a blank between.
  const whole = nameScore(names.isAttribute && words.length === 2 ? words.join(".") : text, names);
  if (words.length < 2 || names.isAnswer) return whole;
  const share = names.isTable ? tableAmongWords : amongWords;
  const scores = words.map((word, i) => {
    const score = isSpelledName(word) || isLongName(word, names) ? nameScore(word, names, true) : undefined;
    return score === undefined ? 0 : score * share - i;
  });
  return Math.max(whole ?? 0, ...scores) || undefined;
}

/** Whether a word is spelled as names are and prose is not: `max-parallelism`, `keepBytes`, `worker.oci`. */
function isSpelledName(word: string): boolean {
  return word.length >= 5 && /[a-z][A-Z]|[a-z][-_.][a-z]/.test(word);
}

/** Whether a word is a name that is too long to be one by chance: `gckeepstorage`. */
function isLongName(word: string, { name }: Names): boolean {
  return word.length >= 10 && simplify(word) === name;
}

/** The line of a log that is most likely about what went wrong. */
function tellingLine(lines: readonly string[]): string {
  return lines.findLast((line) => /error|fail|fatal|denied|refused|unknown|panic/.test(line)) ?? lines.at(-1) ?? "";
}

/** The first place stands for all, unless another one is asked for. */
function isElsewhere(hit: Hit, query: string): boolean {
  if (hit.kind === "error" || !hit.place) return false;
  const { name, all } = hit.place;
  const words = new Set(query.toLowerCase().split(/[^a-z0-9]+/));
  return name !== (all.slice(1).find((place) => words.has(place)) ?? all[0]);
}

function nearNames({ hits }: Searchable, text: string): string[] {
  const names = hits.flatMap((hit) => (hit.kind === "thing" ? (hit.thing.name.split(/\.(?!v0|\d)/).at(-1) ?? []) : []));
  return likeWords(text, [...new Set(names)]).slice(0, 3);
}
