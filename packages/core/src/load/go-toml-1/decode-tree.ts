import type { ArrayValue } from "../../toml/node.ts";
import type { Session } from "../session.ts";
import { type Trail, under } from "../trail.ts";
import { type Decoded, elementType, shapeOf, Struct, structOf, type Type } from "../value.ts";
import { decodeNanoseconds } from "./decode-nanoseconds.ts";
import { decodeStruct } from "./decode-struct.ts";
import { decodeScalar, refuseKind } from "./decode-value.ts";
import { refuseTable, refuseTables } from "./refuse-table.ts";
import { type Held, heldBy, Tree } from "./tree.ts";
import { type Written, writtenAs } from "./written.ts";

/** What a type makes of what a key holds; stops where the loader would. https://github.com/pelletier/go-toml/blob/v1.9.5/marshal.go#L980 */
export function decode(session: Session, type: Type, held: Held, trail: Trail | undefined, written: Written): Decoded {
  if (!(held instanceof Tree) && !Array.isArray(held) && held.kind !== "array") {
    return decodeScalar(session, type, held, trail);
  }
  session.refuseDepth(written.value ?? written.key, ++session.depth, trail);
  let decoded: Decoded;
  if (held instanceof Tree) decoded = decodeTable(session, type, held, trail, written);
  else if (Array.isArray(held)) decoded = decodeTables(session, type, held, trail, written);
  else decoded = decodeList(session, type, held, trail, written);
  session.depth--;
  return decoded;
}

function decodeTable(session: Session, type: Type, tree: Tree, trail: Trail | undefined, written: Written): Decoded {
  const shape = shapeOf(type, undefined);
  if (shape === "map" || shape === "interface") return decodeMap(session, elementType(type), tree, trail);
  const layout = structOf(type);
  if (!layout) return refuseTable(session, type, tree, trail, written);
  const struct = new Struct(layout);
  if (type === "duration") decodeNanoseconds(session, struct, tree, trail);
  else decodeStruct(session, struct, tree, trail);
  return struct;
}

function decodeMap(session: Session, type: Type, tree: Tree, trail: Trail | undefined): Decoded {
  const map = new Map<string, Decoded>();
  const { depth } = session;
  for (const [name, entry] of tree.entries) {
    session.attempt(() => map.set(name, decode(session, type, entry.held, under(trail, name), writtenAs(entry))));
    session.depth = depth;
  }
  return map;
}

function decodeTables(
  session: Session,
  type: Type,
  trees: Tree[],
  trail: Trail | undefined,
  written: Written,
): Decoded {
  const element = elementType(type);
  const isList = shapeOf(type, undefined) === "list" && isTable(element);
  if (!isList && type !== "interface") return refuseTables(session, type, trail, written);
  return trees.map((tree, index) => decodeTable(session, element, tree, under(trail, index), written));
}

function decodeList(
  session: Session,
  type: Type,
  list: ArrayValue,
  trail: Trail | undefined,
  written: Written,
): Decoded {
  const element = elementType(type);
  const isList = shapeOf(type, undefined) === "list" && !isTable(element);
  if (!isList && type !== "interface") {
    if (list.items.length > 0 || shapeOf(type, undefined) !== "list") return refuseKind(session, type, list, trail);
    return session.refuse(
      list,
      `\`${written.key.name}\` takes tables, and this release reads none in an empty list`,
      trail,
      {
        help: "remove the key",
      },
    );
  }
  return list.items.map((value, index) =>
    decode(session, element, heldBy(value), under(trail, index), { key: written.key, value }),
  );
}

/** Whether tables can be elements of this type; sizes have no lists. */
function isTable(type: Type): boolean {
  const shape = shapeOf(type, undefined);
  return shape === "struct" || shape === "map";
}
