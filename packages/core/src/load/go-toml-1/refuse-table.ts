import { belowValue } from "../below-value.ts";
import { wanted } from "../refuse-value.ts";
import type { Session } from "../session.ts";
import { type Trail, under } from "../trail.ts";
import { elementType, shapeOf, type Type } from "../value.ts";
import { refuseKind } from "./decode-value.ts";
import type { Tree } from "./tree.ts";
import type { Written } from "./written.ts";

/** Stops at a table where none belongs. */
export function refuseTable(
  session: Session,
  type: Type,
  tree: Tree,
  trail: Trail | undefined,
  { key, value }: Written,
): never {
  if (value) return refuseKind(session, type, value, trail);
  if (shapeOf(type, undefined) === "list") {
    return session.refuse(key, `\`${key.name}\` is a list, so a table cannot go there`, trail, {
      help: `write [[${headerName(session, tree, key.name)}]] for a list of tables, or a list in brackets after "="`,
    });
  }
  const [first] = tree.entries.values();
  if (first) return session.refuse(first.key, belowValue(key, first.key), trail);
  return session.refuse(key, `\`${key.name}\` takes ${wanted(type)}, not a table`, trail);
}

/** Stops at a list of tables where none belongs. */
export function refuseTables(session: Session, type: Type, trail: Trail | undefined, { key, value }: Written): never {
  const [first] = value?.kind === "array" ? value.items : [];
  if (first && shapeOf(type, undefined) === "list")
    return refuseKind(session, elementType(type), first, under(trail, 0));
  if (value) return refuseKind(session, type, value, trail);
  const help = shapeOf(type, undefined) === "struct" ? "write the header with single brackets" : undefined;
  return session.refuse(key, `\`${key.name}\` is not a list of tables`, under(trail, 0), { help });
}

function headerName(session: Session, { span }: Tree, otherwise: string): string {
  return /^\[+([^\]]*)\]/.exec(session.textOf(span))?.[1] ?? otherwise;
}
