// Made by scripts/generate.ts from the files in src/syntax/rules.
import type { SyntaxRule } from "../syntax/rule.ts";
import { rule as syntaxBadReference } from "../syntax/rules/syntax-bad-reference.ts";
import { rule as syntaxBuiltin } from "../syntax/rules/syntax-builtin.ts";
import { rule as syntaxDoesNotParse } from "../syntax/rules/syntax-does-not-parse.ts";
import { rule as syntaxFloating } from "../syntax/rules/syntax-floating.ts";
import { rule as syntaxForbidden } from "../syntax/rules/syntax-forbidden.ts";
import { rule as syntaxMisspelt } from "../syntax/rules/syntax-misspelt.ts";
import { rule as syntaxNoEffect } from "../syntax/rules/syntax-no-effect.ts";

export const syntaxRules: readonly SyntaxRule[] = [
  syntaxBadReference,
  syntaxBuiltin,
  syntaxDoesNotParse,
  syntaxFloating,
  syntaxForbidden,
  syntaxMisspelt,
  syntaxNoEffect,
];
