import type { Span } from "./node.ts";

/** Why a text cannot be read further. */
export interface SyntaxProblem extends Span {
  message: string;
  help?: string | undefined;
  /** What to put in its place, where the text itself tells. */
  write?: string | undefined;
}

/** Thrown inside the reader and caught by it alone: what was read before stays available. */
export class ReadFailure {
  readonly problem: SyntaxProblem;

  constructor(start: number, end: number, message: string, help?: string, write?: string) {
    this.problem = { start, end, message, help, write };
  }
}
