import type { SyntaxProblem } from "../failure.ts";
import type { Span } from "../node.ts";

export type TokenType =
  | "key"
  | "table-key"
  | "string"
  | "integer"
  | "float"
  | "bool"
  | "date"
  | "time"
  | "zone"
  | "="
  | ","
  | "["
  | "[["
  | "]"
  | "]]"
  | "{"
  | "}"
  | "end"
  | "error";

/** A piece of the text as go-toml v1 cuts it. */
export interface Token extends Span {
  type: TokenType;
  /** A key or string with its escapes resolved; for a key, its quotes stay. */
  text: string;
  /** Where each unit of `text` stands, when they do not stand side by side. */
  offsets?: number[];
  /** Why nothing was read further. */
  problem?: SyntaxProblem;
}
