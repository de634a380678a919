import { ReadFailure } from "./failure.ts";
import type { Span } from "./node.ts";
import type { Quirk, QuirkId } from "./quirk.ts";
import { END, unitsOf } from "./units.ts";

const TAB = 9;
const LF = 10;
const CR = 13;
const SPACE = 32;
const HASH = 35;

/** A comment up to its line end, or to a character that needs a second look. */
const plainComment = /[^\0-\x08\x0a-\x1f\x7f]*/y;

/** The text being read, the place reached, and what was noticed on the way. */
export class Source {
  readonly text: string;
  private readonly units: Uint8Array;
  readonly quirks: Quirk[] = [];
  readonly comments: Span[] = [];
  pos = 0;

  constructor(text: string) {
    this.text = text;
    this.units = unitsOf(text);
  }

  /** The unit at the place reached, as `unitsOf` gives it. */
  code(): number {
    return this.at(this.pos);
  }

  /** The unit at an offset that is not behind the end. */
  at(offset: number): number {
    return this.units[offset] as number;
  }

  atEnd(): boolean {
    return this.pos >= this.text.length;
  }

  quirk(id: QuirkId, start: number, end: number): void {
    this.quirks.push({ id, start, end });
  }

  fail(message: string, help?: string, start: number = this.pos, end: number = start + 1, write?: string): never {
    throw new ReadFailure(start, Math.max(start, Math.min(end, this.text.length)), message, help, write);
  }

  skipBlanks(): void {
    let code = this.code();
    while (code === SPACE || code === TAB) code = this.at(++this.pos);
  }

  /** Skips blanks, comments and line ends; says whether there was a comment or a line end. */
  skipLines(): boolean {
    let passed = false;
    for (;;) {
      this.skipBlanks();
      const code = this.code();
      if (code === HASH) this.skipComment();
      else if (!this.skipNewline(code)) return passed;
      passed = true;
    }
  }

  /** Reads past a comment, up to its line end. */
  skipComment(): void {
    const start = this.pos;
    plainComment.lastIndex = start;
    plainComment.test(this.text);
    let end = plainComment.lastIndex;
    const code = this.at(end);
    if (code !== LF && code !== END && !(code === CR && this.at(end + 1) === LF)) {
      const line = this.text.indexOf("\n", end);
      end = line < 0 ? this.text.length : line;
      if (this.at(end - 1) === CR) end--;
      this.noteControls(start, end);
    }
    this.comments.push({ start, end });
    this.pos = end;
  }

  /** Reads one line end, given the unit at the place reached; false when there is none. */
  skipNewline(code: number): boolean {
    if (code === LF) {
      this.pos++;
      return true;
    }
    if (code !== CR) return false;
    if (this.at(this.pos + 1) === LF) this.pos += 2;
    else {
      this.quirk("bare-carriage-return", this.pos, this.pos + 1);
      this.pos++;
    }
    return true;
  }

  /** Notes control characters between two offsets; tabs and line feeds are none. */
  noteControls(start: number, end: number): void {
    for (let i = start; i < end; i++) {
      const code = this.at(i);
      if (code === CR && this.at(i + 1) !== LF) this.quirk("bare-carriage-return", i, i + 1);
      else if ((code < SPACE && code !== TAB && code !== LF && code !== CR) || code === 0x7f) {
        this.quirk("control-character", i, i + 1);
      }
    }
  }
}
