import type { Span } from "../../toml/node.ts";
import type { Fix } from "../diagnostic.ts";
import { replace } from "./replace.ts";

/** A fix that adds a text to a list, behind its last item. */
export function addItem({ end }: Span, text: string, safe: boolean): Fix {
  return replace({ start: end, end }, `, "${text}"`, safe, `add "${text}"`);
}
