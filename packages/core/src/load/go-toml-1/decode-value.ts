import { integerOf } from "../../toml/go-toml-1/lex-number.ts";
import type { PlainValue, StringValue, Value } from "../../toml/node.ts";
import { readText } from "../read-text.ts";
import { refuseType } from "../refuse-value.ts";
import type { Layout } from "../layout.ts";
import type { Session } from "../session.ts";
import type { Trail } from "../trail.ts";
import { DateText, type Decoded, Place, Struct, structOf, type Type } from "../value.ts";
import { floatOf, textOfValue } from "./text-of-value.ts";

/** What a type makes of a value that is neither a table nor a list. https://github.com/pelletier/go-toml/blob/v1.9.5/marshal.go#L1032 */
export function decodeScalar(
  session: Session,
  type: Type,
  value: StringValue | PlainValue,
  trail: Trail | undefined,
): Decoded {
  if (type === "size" || type === "duration") {
    const struct = new Struct(structOf(type) as Layout);
    readText(session, type, value, textOfValue(value), struct, trail);
    return struct;
  }
  const decoded = valueOf(value);
  if (type === "interface" || typeof decoded === goTypes[type as string]) {
    return type === "int" ? BigInt.asIntN(64, decoded as bigint) : decoded;
  }
  // Go turns numbers without a sign into the character of that number, and there is none from 2^63 on.
  if (type === "string" && typeof decoded === "bigint" && decoded >= 2n ** 63n) return "\ufffd";
  return refuseKind(session, type, value, trail);
}

const goTypes: Record<string, string> = { bool: "boolean", int: "bigint", string: "string" };

function valueOf(value: StringValue | PlainValue): Decoded {
  switch (value.kind) {
    case "string":
      return value.value;
    case "bool":
      return value.raw === "true";
    case "integer":
      return integerOf(value.raw);
    case "float":
      return floatOf(value.raw);
    default:
      return new DateText(value.raw);
  }
}

/** Stops at a value of a kind that a type does not take. */
export function refuseKind(session: Session, type: Type, value: Value, trail: Trail | undefined): never {
  return refuseType(session, value, Place.of(type, undefined), trail);
}
