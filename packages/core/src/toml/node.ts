/** Offsets into the text in UTF-16 units; `end` is exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** One part of a key, decoded: `"docker.io"` has the name `docker.io`. The span includes the quotes. */
export interface Key extends Span {
  name: string;
}

export interface StringValue extends Span {
  kind: "string";
  value: string;
}

export type PlainKind = "integer" | "float" | "bool" | "datetime" | "local-datetime" | "local-date" | "local-time";

/** A value without quotes. What the characters amount to is for the dialect to say, so they are kept as written. */
export interface PlainValue extends Span {
  kind: PlainKind;
  raw: string;
}

export interface ArrayValue extends Span {
  kind: "array";
  items: Value[];
}

export interface InlineTable extends Span {
  kind: "inline-table";
  pairs: Pair[];
}

export type Value = StringValue | PlainValue | ArrayValue | InlineTable;

/** `key = value`. */
export interface Pair extends Span {
  kind: "pair";
  key: Key[];
  value: Value;
}

/** `[key]` or `[[key]]`. */
export interface Header extends Span {
  kind: "table" | "array-table";
  key: Key[];
}

export type Statement = Pair | Header;
