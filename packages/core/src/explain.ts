import { allRules } from "./all-rules.ts";
import { nearKeys } from "./check/near-key.ts";
import type { Severity } from "./check/diagnostic.ts";
import type { RulePage } from "./check/rule.ts";
import { cacheAnswer, type CacheExplanation } from "./explain-cache.ts";
import { errorLines, holdsError } from "./error-line.ts";
import { flagsOf } from "./records/flags.ts";
import type { AnswerPage } from "./records/answers/answer-page.ts";
import { guides } from "./records/answers/guides.ts";
import { referencePages } from "./records/answers/reference-pages.ts";
import { spellPath } from "./records/spell-path.ts";
import type { Symptom } from "./records/symptoms/symptom.ts";
import { symptoms } from "./records/symptoms/symptoms.ts";
import { root } from "./records/tables/root.ts";
import { type Entry, walk } from "./records/walk.ts";
import { type Hit, prepare, rank, type Searchable } from "./search/rank.ts";
import { searchedRecords } from "./search/things/searched.ts";

/** An error line that a record knows, and what causes it; `path` is what can be asked for next. */
export interface ToldError {
  path: string;
  text: string;
  cause: string;
}

/** What a word, a question or an error line is about. */
export type Explanation =
  | {
      kind: "key";
      /** As it is written in documentation: `worker.oci.max-parallelism`. */
      path: string;
      entry: Entry;
      /** The same or a like-named key in other tables. */
      others: string[];
      /** The query was another spelling. */
      respelled?: true;
    }
  | CacheExplanation
  | { kind: "rule"; id: string; severity: Severity; page: RulePage }
  | {
      kind: "symptom";
      symptom: Symptom;
      /** What keys, caches and rules know of the same lines. */
      errors: ToldError[];
    }
  | { kind: "symptoms"; found: ToldError[] }
  | { kind: "guide" | "page"; page: AnswerPage }
  | { kind: "none"; near: string[] };

let known: Searchable | undefined;

/**
 * Explains a key (`max-parallelism`, `worker.oci.gc`), a cache or its attribute (`gha`, `s3.prefix`), a rule, a wrong spelling,
 * error lines from a log, or a question in words. The answer is what the site's search finds first among the same records.
 */
export function explain(query: string): Explanation {
  known ??= prepare(searchedRecords());
  const { hits, near } = rank(known, query);
  const [first] = hits;
  if (!first) return { kind: "none", near };
  if (first.kind === "error") return { kind: "symptoms", found: errorsIn(query, hits) };
  const { kind, name } = first.thing;
  if (kind === "key" || kind === "table") return keyAnswer(query, name);
  if (kind === "cache" || kind === "attribute") return cacheAnswer(query, name);
  const rule = kind === "rule" && allRules.find(({ id }) => id === name);
  if (rule) return { kind: "rule", id: name, severity: rule.severity, page: rule.page };
  const symptom = kind === "symptom" && symptoms.find(({ slug }) => slug === name);
  if (symptom) return { kind: "symptom", symptom, errors: errorsIn(query, hits) };
  const page = [...guides, ...referencePages].find(({ id }) => id === name);
  return page ? { kind: kind === "guide" ? kind : "page", page } : { kind: "none", near };
}

/** The errors that the query holds; where it holds none and only has their words, the likeliest. */
function errorsIn(query: string, hits: readonly Hit[]): ToldError[] {
  const lines = errorLines(query);
  const errors = hits.flatMap((hit) => (hit.kind === "error" ? [hit] : []));
  const held = errors.filter(({ error }) => holdsError(lines, error.text));
  const told = held.length > 0 || hits[0]?.kind !== "error" ? held : errors.slice(0, 1);
  return told.map(({ error: { text, cause }, about }) => ({ path: about.name, text, cause }));
}

function keyAnswer(query: string, name: string): Extract<Explanation, { kind: "key" }> {
  const text = query.trim();
  const entries = [...walk(root)];
  const entry = entries.find(({ path }) => spellPath(path) === name) as Entry;
  // A question in words names no key; what it led to is the answer alone.
  const alike = /\s/.test(text) ? { exact: true, all: [] } : keysCalled(text, entries);
  return {
    kind: "key",
    path: name,
    entry,
    others: alike.all.map(({ path }) => spellPath(path)).filter((path) => path !== name),
    ...(!alike.exact && { respelled: true }),
  };
}

/** The keys that a query names, or those nearest to it. */
function keysCalled(text: string, entries: readonly Entry[]): { exact: boolean; all: Entry[] } {
  // As in a file or a finding: `registry."docker.io".http`, `gcpolicy[0].all`.
  const wanted = text
    .replace(/^\W*registry\.(?:"[^"]*"|'[^']*')/, "registry")
    .replaceAll(/\[\d*\]|["[\]]/g, "")
    .toLowerCase();
  const isCalled = (entry: Entry): boolean => {
    const path = spellPath(entry.path).replaceAll('"', "").toLowerCase();
    return path === wanted || path.endsWith(`.${wanted}`) || flagsOf(entry).some(({ name }) => name === wanted);
  };
  const all = entries.filter(isCalled);
  if (all.length > 0) return { exact: true, all };
  return { exact: false, all: nearKeys(wanted.split(".").at(-1) ?? wanted).map(({ entry }) => entry) };
}
