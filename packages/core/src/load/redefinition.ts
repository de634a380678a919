import type { Redefinition } from "./seen.ts";
import type { Session } from "./session.ts";
import type { Trail } from "./trail.ts";

const messages: Record<Redefinition["kind"], (name: string) => string> = {
  twice: (name) => `\`${name}\` is set a second time`,
  "value-is-no-table": (name) => `\`${name}\` already holds a value, so it cannot be a table`,
  "table-again": (name) => `the table \`${name}\` is opened a second time`,
  "array-and-table": (name) => `\`${name}\` is both a table and a list of tables`,
  inline: (name) => `\`${name}\` belongs to a table in braces, to which nothing can be added`,
};

/** Stops where a key is written a second time. */
export function refuseRedefinition(
  session: Session,
  { key, first, kind }: Redefinition,
  trail: Trail | undefined,
): never {
  const related = first && { span: first, message: "it stands here first" };
  return session.refuse(key, messages[kind](key.name), trail, { related });
}
