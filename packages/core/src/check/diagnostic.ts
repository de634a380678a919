/** A place in the text: line and column count from 1, column and offset in UTF-16 units; a byte order mark counts. */
export interface Position {
  line: number;
  column: number;
  offset: number;
}

export type Severity = "error" | "warning" | "info";

export interface Edit {
  /** Offsets into the text, in UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
  text: string;
}

export interface Fix {
  title: string;
  edits: Edit[];
  /** The intent is clear from the file alone; guesses of a unit or a protocol are not safe. */
  safe: boolean;
}

/** One finding: plain data, ready for JSON. */
export interface Diagnostic {
  /** Rule id: flat, family first. */
  rule: string;
  severity: Severity;
  /** What is wrong; what happens. */
  message: string;
  /** What to write instead. */
  help?: string;
  /** Further places that explain this one. */
  related?: { message: string; start: Position; end: Position }[];
  tags?: ("unused" | "deprecated")[];
  /** The releases it holds for, `0.10..0.27`, when that is not the whole target. */
  releases?: string;
  /** Keys as spelled in the file, array positions as numbers. */
  path: (string | number)[];
  start: Position;
  end: Position;
  fixes: Fix[];
}
