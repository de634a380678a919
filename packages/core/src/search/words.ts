import { nearness } from "../check/near-name.ts";

/** Words that say nothing about what is looked for. */
const fillers = new Set(
  "a an and any are as at be by can do does for from get gets has have how i if in into is it its me my no not of on only or so that the their then there this to up use used uses using want was what when where which who why will with you your".split(
    " ",
  ),
);

/** Words that mean what another one says here. */
const meanings: Readonly<Record<string, string>> = {
  cert: "certificate",
  certs: "certificates",
  dockerhub: "docker.io",
  hub: "docker.io",
  disk: "space",
  jobs: "parallelism",
  oom: "memory",
  proxy: "mirror",
  ram: "memory",
  threads: "parallelism",
};

/** The words of a text, small; of names such as `maxUsedSpace` also the parts. */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  for (const [name] of text.matchAll(/[a-z0-9]+(?:[.-][a-z0-9]+)*/gi)) {
    words.push(release(name.toLowerCase()));
    const parts = name.split(/[.-]|(?<=[a-z0-9])(?=[A-Z])/);
    if (parts.length > 1 && !/^v?\d/.test(name)) words.push(...parts.map((part) => part.toLowerCase()));
  }
  return words;
}

/** The words of a query that say something; all of them when none does. */
export function tellingWords(query: string): string[] {
  const words = [...new Set(wordsOf(query))];
  const telling = words.filter((word) => !fillers.has(word));
  return telling.length > 0 ? telling : words;
}

/** `v0.17.3` is about `0.17`. */
function release(word: string): string {
  return /^v?(0\.\d+)/.exec(word)?.[1] ?? word;
}

/** How well a word stands for another, from 0 to 1: the same, the beginning of it, a typing error. */
export function likeness(asked: string, word: string): number {
  if (asked === word || meanings[asked] === word) return 1;
  const shorter = Math.min(asked.length, word.length);
  if (shorter >= 3 && (word.startsWith(asked) || (shorter >= 4 && asked.startsWith(word)))) {
    return 0.6 + (0.3 * shorter) / Math.max(asked.length, word.length);
  }
  if (shorter < 5) return 0;
  const far = nearness(asked, { name: word, aliases: [] });
  return far === undefined || far > (shorter < 8 ? 2 : 3) ? 0 : 0.75 - far * 0.15;
}
