import type { ConfigValue } from "../load/config.ts";
import type { Bound } from "../load/session.ts";
import type { Version } from "../records/release.ts";
import type { Span } from "../toml/node.ts";
import type { Fix } from "../check/diagnostic.ts";
import type { RuleContext } from "../check/rule.ts";

/** A key with the values that the daemon holds once the file has loaded. */
export interface StartPlace {
  bound: Bound;
  /** What the key holds; nothing for a zero that Go cannot tell from unset. */
  value: ConfigValue | undefined;
  /** The table that holds the key, by canonical names. */
  table: { readonly [key: string]: ConfigValue };
  context: RuleContext;
}

/** A value that the daemon does not start with. */
export interface StartProblem {
  span: Span;
  /** The item, where the value is one of a list. */
  item?: number;
  /** What is wrong, as the first half of a sentence. */
  message: string;
  help?: string;
  fixes?: Fix[];
  related?: { message: string; span: Span }[];
  /** What the daemon puts into its text. */
  quotes?: string;
  /** Where the daemon starts all the same: completes "unless …". */
  unless?: string;
}

/** One way for a daemon to end after its file has loaded: facts, and what finds it in a file. */
export interface StartCheck {
  /** What ends the daemon, as a reader would say it. */
  doc: string;
  /** The keys that hold what it ends at; the daemon looks at those of a worker only if it uses the worker. */
  keys: readonly (readonly string[])[];
  /** The first release that ends at it, where that is not the first with the key. */
  since?: Version;
  /** The first that does so no longer. */
  until?: Version;
  /** The daemon looks at it even where it does not use the worker. */
  ofUnused?: true;
  /** It does not refuse, it crashes. */
  crashes?: true;
  /** What it prints; `{}` stands for what the file says, or for more than one text. */
  prints: string;
  /** Where upstream ends the daemon, at the newest release. */
  source: string;
  find(place: StartPlace): StartProblem[];
}
