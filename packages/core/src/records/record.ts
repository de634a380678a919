import type { Version } from "./release.ts";

/** The kinds that hold one value. Sizes and durations are typed by BuildKit from 0.12 on. */
export type Scalar = "bool" | "int" | "string" | "size" | "duration";

/** What a key holds. `any` is a free-form table that BuildKit passes on. */
export type Kind = Scalar | "any" | { list: Kind } | { map: Kind; key: MapKey } | { table: Table };

/** The user-chosen keys of a map: what they name, and one to show in examples. */
export interface MapKey {
  /** Lower-case noun, as in "registry host". */
  label: string;
  example: string;
}

export interface AllowedValue {
  value: string;
  since?: Version;
  /** Words that people write for it. */
  alias?: string[];
  /** One short sentence in our own words. */
  doc: string;
}

/** A fact that changed over time, oldest first; the last entry whose `from` is reached holds. */
export type ByRelease = { from: Version; value: string }[];

/** Where the same thing can be said elsewhere than in buildkitd.toml. */
export interface Flag {
  name: string;
  since: Version;
  /** Present when the flag differs from the key in more than its name. */
  note?: string;
}

/** One key of a buildkitd.toml table: facts only. The field's name in its table is the canonical spelling. */
export interface Field {
  kind: Kind;
  /** First release that has the key; `0.8.0` stands for "0.8 or earlier". */
  since: Version;
  /** Upstream tells zero from unset (a Go pointer). */
  pointer?: true;
  /** A list whose order makes no difference, so that lists from several places can be united. */
  unordered?: true;
  /** The values that BuildKit accepts, when they can be listed. */
  values?: AllowedValue[];
  /** What another value does, when it is dropped in silence: completes "`x` is not a value of `key`; …". */
  otherValues?: string;
  /** What holds when the key is absent, as a reader would write or say it: a value, what it means in brackets; or words. */
  default?: string | ByRelease;
  /** What holds in its place in a daemon that runs without root. */
  rootlessDefault?: { since?: Version; value: string };
  /** What holds in its place once the file has the table, which the key is then missing in. */
  defaultInTable?: { table: string; value: string };
  deprecated?: { since: Version; use: string };
  /** buildkitd's flag; per worker where a shared struct has one flag for each. */
  flag?: Flag | { oci?: Flag; containerd?: Flag };
  /** Error lines and complaints that people meet because of this key. */
  symptoms?: { text: string; cause: string }[];
  /** Markdown in our own words; the first sentence is the hover. */
  doc: string;
  /** Half a sentence for "it is ignored, so …" diagnostics: what the user misses when the key has no effect. */
  without?: string;
  /** What particular values do, one row each, worst first. */
  onBad?: { value: string; effect: string; since?: Version; until?: Version }[];
  /** A TOML value that loads on every release that has the key (on 0.12 and later for sizes and durations). */
  example?: string;
  /** Spellings people use that the nearest-key search would not find by itself. */
  alias?: string[];
  /** File and line at the newest tag, `cmd/buildkitd/config/config.go:11`. */
  source: string;
}

/** One Go struct of the configuration: a table, or a group of keys that several tables embed. */
export interface Table {
  /** Go type name, as in `GCConfig`. */
  struct: string;
  /** One or two sentences in our own words. */
  doc: string;
  source: string;
  /** Structs whose keys appear in this table directly, in struct order after the fields, by the names of Go's fields. */
  embeds?: Readonly<Record<string, Table>>;
  fields: Record<string, Field>;
  /** What people look for in this table and no release has, by the names they give it; and where it is. */
  elsewhere?: { names: string[]; help: string }[];
}
