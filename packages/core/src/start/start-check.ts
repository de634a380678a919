import type { Field } from "../records/record.ts";
import type { Decoded } from "../load/value.ts";
import type { Bound } from "../load/bound.ts";
import type { Span } from "../toml/node.ts";
import type { Fix, Severity } from "../check/diagnostic.ts";
import type { RuleContext } from "../check/rule.ts";
import type { ListenAddress } from "./listen-addresses.ts";

/**
 * A key with the values that the daemon holds once the file has loaded. What it holds is worked out when a check asks for it,
 * so a check looks first at what is written for the key.
 */
export interface StartPlace {
  bound: Bound;
  /** What the key holds. */
  readonly value: Decoded;
  context: RuleContext;
  /** The addresses of the key that may be wrong, once somebody asked. */
  oddAddresses?: readonly ListenAddress[];
}

/** A value that the daemon does not start with. */
export interface StartProblem {
  span: Span;
  /** The item, where the value is one of a list. */
  item?: number | undefined;
  /** What is wrong, as the first half of a sentence. */
  message: string;
  help?: string | undefined;
  fix?: Fix | undefined;
  related?: { message: string; span: Span }[];
  /** Where the daemon starts all the same: completes "unless …". */
  unless?: string;
  /** Where the usual machine is one where the daemon starts. */
  severity?: Severity;
}

/** One way for a daemon to end after its file has loaded. */
export interface StartCheck {
  /** The keys that hold what it ends at; the daemon looks at those of a worker only if it uses the worker. */
  fields: readonly (Field | undefined)[];
  /** The daemon looks at it even where it does not use the worker. */
  ofUnused?: true;
  /** It does not refuse, it crashes. */
  crashes?: true;
  find(place: StartPlace): StartProblem[] | undefined;
}

/** What is known about such an end; apart from the check so that a browser can check without it. */
export interface StartFacts {
  /** What ends the daemon, as a reader would say it. */
  doc: string;
  /** What it prints, or one of what it prints; `{}` stands for what the file says. */
  prints: string | readonly string[];
  /** Where upstream ends the daemon, at the newest release. */
  source: string;
}
