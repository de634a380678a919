import { isDeepStrictEqual } from "node:util";

import type { ClientAnswer, Direction, Entry, Env, Tool } from "../judges.ts";

/** What parseCache of the core package says of a spec. */
type Parsed = {
  entries: Entry[];
  outcome: "ok" | "silent-misreading" | "silent-drop" | "parse-error" | "client-error" | "daemon-error";
  diagnostics: { message: string }[];
};

export type ParseCache = (
  spec: unknown,
  options: { direction: Direction; tool: Tool; buildx?: string; buildkit?: string; env?: Env },
) => Parsed;

/** Says in what parseCache and a judge disagree, or nothing. Messages and what is on disk are left out. */
export function differs(answer: ClientAnswer, parsed: Parsed): string | undefined {
  const refused = parsed.outcome === "parse-error" || parsed.outcome === "client-error";
  const onDisk = answer.stage === "files";
  if (!answer.ok && !onDisk) return refused ? undefined : `the client refuses, parseCache says ${parsed.outcome}`;
  if (refused) return `the client accepts, parseCache says ${parsed.outcome}`;
  const told = answer.entries?.map(plain);
  return isDeepStrictEqual(told, parsed.entries.map(plain)) ? undefined : "the entries differ";
}

/** Leaves out prototypes and order, which say nothing. */
function plain({ type, attrs }: Entry): [string, [string, string][]] {
  return [type, Object.entries(attrs).toSorted(([a], [b]) => (a < b ? -1 : 1))];
}
