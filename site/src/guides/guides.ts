import { href } from "../links/href.ts";

/** A guide: one question, answered in its first sentence. Its page is the file of its id in `pages/guides`. */
export interface Guide {
  id: string;
  title: string;
  /** The answer in short, in Markdown. */
  answer: string;
  /** Words that people use for it. */
  words: string;
}

export const guides: readonly Guide[] = [
  {
    id: "cache-in-ci",
    title: "A build cache in CI",
    answer:
      "Write a cache with `mode=max` under a name of its own for each image, platform and branch, read that of the branch and that of main, and look for `CACHED` in the log.",
    words: "github actions gitlab pipeline workflow slow rebuilds every time matrix multi-platform branch buildcache",
  },
];

/** Where a guide lies, below the root of the site. */
export function guideAddress(id: string): string {
  return `/guides/${id}/`;
}

/** A link in Markdown to a guide that has to exist. */
export function guideLink(id: string): string {
  const guide = guides.find((each) => each.id === id);
  if (!guide) throw new Error(`There is no guide ${id}.`);
  return `[${guide.title}](${href(guideAddress(id))})`;
}
