import type { Span } from "./node.ts";

/** Why a text cannot be read further. */
export interface SyntaxProblem extends Span {
  message: string;
  help?: string;
}

/** Thrown inside the reader and caught by it alone: what was read before stays available. */
export class ReadFailure {
  readonly problem: SyntaxProblem;

  constructor(start: number, end: number, message: string, help?: string) {
    this.problem = help === undefined ? { start, end, message } : { start, end, message, help };
  }
}
