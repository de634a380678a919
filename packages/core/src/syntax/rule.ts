import type { Fix, Severity } from "../check/diagnostic.ts";
import type { Span } from "../toml/node.ts";
import type { Finding, RulePage, weights } from "../check/rule.ts";
import type { AskedSyntax } from "./asked-syntax.ts";
import type { FoundSyntax } from "./detect-syntax.ts";
import type { SyntaxDialect } from "./dialect.ts";
import type { Dockerfile } from "./dockerfile.ts";
import type { SyntaxOptions } from "./syntax-options.ts";

/** What a syntax rule found, in offsets; a Dockerfile has no paths. */
export interface SyntaxFinding extends Pick<Finding, "span" | "message" | "tags"> {
  help?: string;
  related?: { message: string; span: Span }[];
  fixes?: Fix[];
  severity?: Severity;
}

/** What a rule looks at: a file as one release reads it. */
export interface SyntaxContext {
  file: Dockerfile;
  version: string;
  dialect: SyntaxDialect;
  /** What the file asks for. */
  found: FoundSyntax | undefined;
  /** What the build asks for, which is another thing with a build argument. */
  asked: AskedSyntax | undefined;
  options: SyntaxOptions;
}

/** One thing that is checked in a Dockerfile. Its file is named like its id, and so is its fixture. */
export interface SyntaxRule {
  id: string;
  severity: Severity;
  weight: (typeof weights)[number];
  check(context: SyntaxContext): SyntaxFinding[];
}

/** What the rule's page shows. */
export interface SyntaxRulePage extends RulePage {
  /** What the samples are judged with, beyond the release. */
  options?: Pick<SyntaxOptions, "allowedRepositories" | "pinned" | "buildArgs">;
}
