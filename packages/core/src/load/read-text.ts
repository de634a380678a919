import type { Value } from "../toml/node.ts";
import { parseDuration } from "./duration.ts";
import { refuseBadText } from "./refuse-value.ts";
import type { Session } from "./session.ts";
import { parseSize } from "./size.ts";
import type { Trail } from "./trail.ts";
import type { Struct } from "./value.ts";

/** Reads a size or duration into its struct; `written` is the text of the value, whatever its type is. */
export function readText(
  session: Session,
  type: "size" | "duration",
  value: Value,
  written: string,
  { values }: Struct,
  trail: Trail | undefined,
): void {
  if (written === '"') session.crash(value, "a single quotation mark is no size or duration", trail);
  const text = written.startsWith('"') && written.endsWith('"') ? written.slice(1, -1) : written;
  if (text === "") return;
  if (type === "duration") {
    values[0] = parseDuration(text) ?? refuseBadText(session, value, type, trail);
    return;
  }
  const size = parseSize(text) ?? refuseBadText(session, value, type, trail);
  if ("percent" in size) values[1] = size.percent;
  else values[0] = size.bytes;
}
