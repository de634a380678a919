import type { Span } from "../../toml/node.ts";
import type { Fix } from "../diagnostic.ts";

/** A fix that writes a text in the place of another. */
export function replace({ start, end }: Span, text: string, safe: boolean, title: string = `write ${text}`): Fix {
  return { title, edits: [{ start, end, text }], safe };
}
