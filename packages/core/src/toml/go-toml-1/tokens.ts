import { ReadFailure } from "../failure.ts";
import type { PlainValue } from "../node.ts";
import type { Token, TokenType } from "./token.ts";

/** The tokens of a text, one after the other. */
export class Tokens {
  readonly text: string;
  readonly large: PlainValue[] = [];
  /** Reading ended at a token where a value belongs. */
  stray = false;
  private readonly all: readonly Token[];
  private next = 0;

  constructor(text: string, all: readonly Token[]) {
    this.text = text;
    this.all = all;
  }

  /** The token that comes next; the last one comes again and again. */
  peek(): Token {
    return this.all[Math.min(this.next, this.all.length - 1)] as Token;
  }

  take(): Token {
    const token = this.peek();
    this.next++;
    return token;
  }

  /** Takes a token of one type, or ends reading. */
  expect(type: TokenType, otherwise: string): Token {
    if (this.peek().type !== type) this.fail(otherwise, type === "=" ? 'write "=" here' : undefined);
    return this.take();
  }

  /** Ends reading at the token that comes next; a problem that it holds itself goes first. */
  fail(message: string, help?: string): never {
    const { problem, start, end } = this.peek();
    if (problem) throw new ReadFailure(problem.start, problem.end, problem.message, problem.help);
    throw new ReadFailure(start, end, message, help);
  }
}
