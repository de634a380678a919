import type { Span } from "../toml/node.ts";
import type { AskedSyntax } from "./asked-syntax.ts";

/** Where a finding about a frontend is shown; one about a build argument stands at the start of the file. */
export function spanOf({ span }: AskedSyntax): Span {
  return span ?? { start: 0, end: 0 };
}

/** What the user wrote to ask for it. */
export function nameOf({ from }: AskedSyntax): string {
  if (from === "build-arg") return "The build argument `BUILDKIT_SYNTAX`";
  return from === "json" ? "`syntax`" : from === "slashes" ? "`// syntax=`" : "`# syntax=`";
}
