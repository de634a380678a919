import { allRules } from "./all-rules.ts";
import { nearKeys } from "./check/near-key.ts";
import type { Severity } from "./check/diagnostic.ts";
import type { RulePage } from "./check/rule.ts";
import { cacheNames, cacheSymptoms, explainCache, type CacheExplanation } from "./explain-cache.ts";
import { errorLines, holdsError } from "./error-line.ts";
import { root } from "./records/tables/root.ts";
import { tomlKey } from "./toml/spell-key.ts";
import { type Entry, walk } from "./records/walk.ts";

/** What a word or an error line is about. */
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
  | { kind: "symptoms"; found: { path: string; text: string; cause: string }[] }
  | { kind: "none"; near: string[] };

/**
 * Explains a key (`max-parallelism`, `worker.oci.gc`), a cache or its attribute (`gha`, `s3.prefix`), a rule id, a wrong
 * spelling, or error lines from a log.
 */
export function explain(query: string): Explanation {
  const text = query.trim();
  const rule = allRules.find(({ id }) => id === text);
  if (rule) return { kind: "rule", id: text, severity: rule.severity, page: rule.page };
  const key = explainKey(text);
  const cache = explainCache(text, true);
  // `gha` is a cache before it is the table `cache.gha`; `registry` is the table.
  const isCacheFirst = cache !== undefined && cache.attribute === undefined && key?.path !== text;
  if (key && !key.respelled && !isCacheFirst) return key;
  const known = cache ?? key ?? explainCache(text, false) ?? explainSymptom(text);
  return known ?? { kind: "none", near: suggestions(text) };
}

/** `gcpolicy[].all` and `registry.*.http` without the steps that stand for list elements and names. */
export function spellPath(path: readonly string[]): string {
  return path
    .filter((part) => part !== "[]" && part !== "*")
    .map(tomlKey)
    .join(".");
}

function explainKey(text: string): Extract<Explanation, { kind: "key" }> | undefined {
  if (/\s/.test(text)) return undefined;
  // As in a file or a finding: `registry."docker.io".http`, `gcpolicy[0].all`.
  const wanted = text
    .replace(/^registry\.(?:"[^"]*"|'[^']*')/, "registry")
    .replaceAll(/\[\d*\]|["[\]]/g, "")
    .toLowerCase();
  const plain = (entry: Entry) => spellPath(entry.path).replaceAll('"', "").toLowerCase();
  const exact = [...walk(root)].filter(
    (entry) => plain(entry) === wanted || plain(entry).endsWith(`.${wanted}`) || hasFlag(entry, wanted),
  );
  const near = exact.length > 0 ? exact : nearKeys(lastPart(text)).map(({ entry }) => entry);
  const respelled = exact.length === 0;
  const [entry, ...others] = near;
  if (!entry) return undefined;
  return {
    kind: "key",
    path: spellPath(entry.path),
    entry,
    others: others.map(({ path }) => spellPath(path)),
    ...(respelled && { respelled }),
  };
}

function hasFlag({ field: { flag } }: Entry, wanted: string): boolean {
  if (!flag) return false;
  return "name" in flag ? flag.name === wanted : flag.oci?.name === wanted || flag.containerd?.name === wanted;
}

function lastPart(text: string): string {
  return text.split(".").at(-1) ?? text;
}

function explainSymptom(text: string): Explanation | undefined {
  const lines = errorLines(text);
  const found: { path: string; text: string; cause: string }[] = [];
  const causes = new Set<string>();
  for (const { path, field } of walk(root)) {
    for (const symptom of field.symptoms ?? []) {
      if (causes.has(symptom.cause) || !holdsError(lines, symptom.text)) continue;
      causes.add(symptom.cause);
      found.push({ path: spellPath(path), ...symptom });
    }
  }
  const known = new Set(found.map((symptom) => symptom.text));
  found.push(...cacheSymptoms(text).filter((symptom) => !known.has(symptom.text)));
  return found.length > 0 ? { kind: "symptoms", found } : undefined;
}

function suggestions(text: string): string[] {
  const words = text
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word.length > 3);
  const names = [...walk(root)].map(({ path }) => spellPath(path));
  const ids = allRules.map(({ id }) => id);
  return [...new Set([...ids, ...names, ...cacheNames()])]
    .filter((name) => words.some((word) => name.toLowerCase().includes(word)))
    .slice(0, 5);
}
