import type { Span } from "./node.ts";

/** The TOML libraries that BuildKit has used. */
export type Library = "go-toml-1" | "go-toml-2";

export type QuirkId =
  | "byte-order-mark"
  | "bare-carriage-return"
  | "control-character"
  | "not-utf-8"
  | "escape-e"
  | "escape-x"
  | "escape-slash"
  | "escape-code-point"
  | "newline-in-inline-table"
  | "comma-before-brace"
  | "leading-zero";

interface QuirkRecord {
  /** What is wrong, as the first half of a sentence. */
  doc: string;
  /** What to write instead. */
  help: string;
  acceptedBy: readonly Library[];
}

/** Deviations from TOML 1.0 that the reader reads through. Which loader takes them is a fact, listed here. */
export const quirks: Record<QuirkId, QuirkRecord> = {
  "byte-order-mark": {
    doc: "the file starts with a byte order mark",
    help: "save it as UTF-8 without a byte order mark",
    acceptedBy: ["go-toml-1"],
  },
  "bare-carriage-return": {
    doc: "a carriage return stands here without a line feed",
    help: "end lines with a line feed",
    acceptedBy: ["go-toml-1"],
  },
  "control-character": {
    doc: "a control character stands here",
    help: "remove it, or write it as an escape such as \\u0001 in a quoted string",
    acceptedBy: ["go-toml-1"],
  },
  "not-utf-8": {
    doc: "these bytes are not UTF-8",
    help: "save the file as UTF-8",
    acceptedBy: ["go-toml-1"],
  },
  "escape-e": {
    doc: "the escape \\e is not part of TOML 1.0",
    help: "write \\u001b",
    acceptedBy: ["go-toml-2"],
  },
  "escape-x": {
    doc: "the escape \\x is not part of TOML 1.0",
    help: "write \\u00 and the two digits",
    acceptedBy: [],
  },
  "escape-slash": {
    doc: "the escape \\/ is not part of TOML",
    help: "write / alone",
    acceptedBy: ["go-toml-1"],
  },
  "escape-code-point": {
    doc: "this escape is not a Unicode character",
    help: "write the escape of a whole character, or the character itself",
    acceptedBy: ["go-toml-1"],
  },
  "newline-in-inline-table": {
    doc: "an inline table goes over several lines",
    help: "put it on one line, or write it as a [table]",
    acceptedBy: ["go-toml-1"],
  },
  "comma-before-brace": {
    doc: "an inline table ends with a comma",
    help: "remove the comma",
    acceptedBy: [],
  },
  "leading-zero": {
    doc: "this number starts with a zero",
    help: "remove the zero, or write 0o for an octal number",
    acceptedBy: ["go-toml-1"],
  },
};

/** One deviation found in a text. */
export interface Quirk extends Span {
  id: QuirkId;
}
