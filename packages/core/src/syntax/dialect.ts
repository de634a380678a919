import { isSince, type Version } from "../records/release.ts";

/** How the Dockerfile frontend of some releases reads the head of a file. */
export interface SyntaxDialect {
  /** The first release that reads this way. */
  since: Version;
  /** The names that a directive can have; any other ends the directives. Without a list every name goes, and the last of a name wins. */
  names?: readonly string[];
  /** Whether `//` lines and JSON name a frontend, and a line that starts with `#!` is passed over. */
  otherForms?: true;
  /**
   * What JSON needs: a key `syntax` in upper or lower case among values of any kind, strings alone, or a key `syntax` among
   * values of any kind.
   */
  json?: "any-case" | "strings" | "any-value";
  /** A byte order mark is passed over. */
  mark?: true;
  /** All that Unicode calls blank is passed over before the name of a directive, not ASCII blanks alone. */
  unicodeBlanks?: true;
}

const older: SyntaxDialect = { since: "0.10" };
const forms: SyntaxDialect = { since: "0.11", names: ["syntax", "escape"], otherForms: true, json: "any-case" };
const checks: SyntaxDialect = { ...forms, since: "0.14", names: ["syntax", "escape", "check"], json: "strings" };
const marked: SyntaxDialect = { ...checks, since: "0.19", mark: true };
const values: SyntaxDialect = { ...marked, since: "0.21", json: "any-value" };
const blanks: SyntaxDialect = { ...values, since: "0.27", unicodeBlanks: true };

/** Newest first. */
const dialects: readonly SyntaxDialect[] = [blanks, values, marked, checks, forms, older];

/** How a release reads the head of a Dockerfile. */
export function syntaxDialectOf(version: string): SyntaxDialect {
  return dialects.find(({ since }) => isSince(version, since)) ?? older;
}
