import { ReadFailure } from "../failure.ts";
import type { Token, TokenType } from "./token.ts";

const SPACE = 32;
const TAB = 9;

/** What is read next, or nothing at the end. */
export type State = ((lexer: Lexer) => State) | undefined;

/** The text being cut into tokens, and the place reached. */
export class Lexer {
  readonly text: string;
  readonly tokens: Token[] = [];
  /** The brackets and braces that are open. */
  readonly open: ("[" | "{")[] = [];
  pos = 0;

  constructor(text: string) {
    this.text = text;
  }

  /** The UTF-16 unit at the place reached; NaN at the end. */
  code(): number {
    return this.text.charCodeAt(this.pos);
  }

  char(): string {
    return this.text.charAt(this.pos);
  }

  /** Moves past what a sticky pattern matches; false when it does not. */
  skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.pos;
    if (!pattern.test(this.text)) return false;
    this.pos = pattern.lastIndex;
    return true;
  }

  skipBlanks(): void {
    while (isBlank(this.code())) this.pos++;
  }

  /** Moves to the end of the line; a lone carriage return does not end a comment. */
  skipComment(): void {
    const end = this.text.indexOf("\n", this.pos);
    this.pos = end < 0 ? this.text.length : end;
  }

  emit(type: TokenType, start: number, text: string = ""): Token {
    const token: Token = { type, start, end: this.pos, text };
    this.tokens.push(token);
    return token;
  }

  /** Takes the characters of a punctuation mark. */
  mark(type: TokenType): void {
    const start = this.pos;
    this.pos += type.length;
    this.emit(type, start);
  }

  fail(message: string, help?: string, start: number = this.pos, end: number = start + 1): never {
    throw new ReadFailure(start, Math.max(start, Math.min(end, this.text.length)), message, help);
  }
}

export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}
