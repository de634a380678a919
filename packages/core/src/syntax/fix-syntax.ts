import { type FixResult, repair } from "../fix/repair.ts";
import type { Input } from "../toml/input.ts";
import { checkSyntax } from "./check-syntax.ts";
import type { SyntaxOptions } from "./syntax-options.ts";

/** Repairs the `# syntax=` line of a Dockerfile as `fix` repairs a buildkitd.toml; with `unsafe` by guesses, too. */
export function fixSyntax(input: Input, options: SyntaxOptions & { unsafe?: boolean | undefined } = {}): FixResult {
  const { unsafe = false, ...asked } = options;
  return repair(input, (text) => checkSyntax(text, asked).diagnostics, unsafe);
}
