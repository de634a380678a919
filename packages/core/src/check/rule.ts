import type { Field, Table } from "../records/record.ts";
import type { Document } from "../document.ts";
import type { Loading } from "../load/load.ts";
import type { Bound } from "../load/bound.ts";
import type { Span } from "../toml/node.ts";
import type { Fix, Severity } from "./diagnostic.ts";
import type { SetTable } from "../load/set-table.ts";
import type { Surroundings } from "./surroundings.ts";
import type { View } from "./view/view.ts";

/**
 * How much a finding says about its key. Only the strongest finding on a key is told; what weaker ones know is added to it.
 */
export const weights = ["advice", "deprecated", "dead", "meaning", "ignored", "not-loading"] as const;

/** What a rule found, in offsets; becomes a diagnostic. */
export interface Finding {
  span: Span;
  path: (string | number)[];
  message: string;
  /** The title of the fix when absent. */
  help?: string | undefined;
  related?: { message: string; span: Span }[] | undefined;
  tags?: ("unused" | "deprecated")[];
  fix?: Fix | undefined;
  severity?: Severity | undefined;
  /** A sentence for the stronger finding on the same key, when there is one. */
  aside?: string | undefined;
}

export interface RuleContext {
  document: Document;
  version: string;
  loading: Loading;
  /** What is known about the builder that reads the file. */
  around: Surroundings;
  /** The tables in which the file sets keys that this release reads. */
  readonly tables: readonly SetTable[];
  /** What is found in another text, as the same release reads it; nothing where this text is itself such another one. */
  retry(text: string): readonly (Finding & { rule: Rule })[];
  /** What several rules need to know of the file. */
  view<Known>(view: View<Known>): Known;
}

/**
 * One thing that is checked. Its file is named like its id, and so are its fixture and its page.
 *
 * Nearly every file that is checked is right, so a rule first looks for what would make it speak, the rarest and cheapest sign
 * first: what is known of the builder, the release, what the loader holds (`heldAt`), the value of the key. Until then it makes
 * no lists, paths or sentences, and does not ask for `tables`, which are made of the whole file. It has one of
 * `check`, `checkKey` and `checkTable`, the narrowest that does, and gives nothing when it finds nothing.
 */
export interface Rule {
  id: string;
  severity: Severity;
  weight: (typeof weights)[number];
  /**
   * What it takes for the rule to have anything to say: that the driver of the builder is known, that the release does not read
   * some key, that it refuses something, or that a name is there in two spellings.
   */
  needs?: "driver" | "unread" | "refusal" | "respelled";
  /** Looks at the whole file, or at what lies below `part`. */
  check?: (context: RuleContext) => Finding[] | undefined;
  /** A key of the top level; a file that opens nothing below it is not looked at. With `check` alone. */
  part?: string;
  /** Looks at one key that BuildKit reads, if the rule concerns its field. */
  checkKey?: (bound: Bound, context: RuleContext) => Finding[] | undefined;
  /** Whether it concerns a field at all, in any release and with any value; asked once for each. With `checkKey` alone. */
  concerns?: (field: Field) => boolean;
  /** Looks at what the file sets in one table, if that is one of `looksAt`. `key` is cheaper there than `keys`. */
  checkTable?: (set: SetTable, context: RuleContext) => Finding[] | undefined;
  /** The Go structs whose tables it looks at. With `checkTable` alone. */
  looksAt?: readonly Table[];
}

/** What the rule's page and `explain` show; apart from the rule so that a browser can check without it. */
export interface RulePage {
  /** What the rule finds, as a sentence. */
  summary: string;
  /** Markdown: what happens, and why. */
  text: string;
  /** When it is right to ignore it. */
  ignoreWhen?: string;
  /** Error lines that people meet because of what it finds, and why. */
  symptoms?: readonly { text: string; cause: string }[];
  /** The release that the samples are judged as; the newest when absent. */
  buildkit?: string;
  /** The builder that the samples, and the rule's fixture, are judged for; one that nothing is known of when absent. */
  around?: Surroundings;
  bad: string;
  good: string;
}
