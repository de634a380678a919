/** What a search looks through: things that have names, and error lines with their causes. */
export interface Searched {
  things: Thing[];
  errors: KnownError[];
}

export type ThingKind =
  | "key"
  | "table"
  | "cache"
  | "attribute"
  | "rule"
  | "symptom"
  | "preset"
  | "guide"
  | "release"
  | "editor"
  | "schema"
  | "page";

/** Something with a page, or a file, of its own. */
export interface Thing {
  kind: ThingKind;
  name: string;
  /** Its address below the root of the site: `rules/unknown-key/`. */
  at: string;
  /** What its page is headed with, where that is not its name. */
  title?: string;
  /** One sentence. */
  text?: string;
  /** Other names: old spellings, flags, fields of Go structs. */
  also?: string[];
  /** The words that it takes as values. */
  values?: string[];
  /** Words that people use for it, beside those in `text`. */
  words?: string;
  /** Error lines that it is about. */
  lines?: string[];
  type?: string;
  default?: string;
  /** What replaces it. */
  use?: string;
  /** Position in the list of release strips. */
  strip?: number;
  /** The same holds for the other worker, with `containerd` in place of `oci`. */
  twin?: true;
  /** Other caches that have the same attribute. */
  shared?: string[];
}

/** An error line, with one cause. */
export interface KnownError {
  text: string;
  cause: string;
  /** Position in `things` of the key, table or cache that it is about. */
  about: number;
}
