import type { Position } from "./check/diagnostic.ts";

/** Turns offsets into lines and columns. Lines end with LF, CRLF or a lone CR. */
export class Positions {
  private readonly starts: number[] = [0];
  private readonly length: number;

  constructor(text: string) {
    this.length = text.length;
    if (text.includes("\r")) {
      const ends = /\r\n?|\n/g;
      while (ends.test(text)) this.starts.push(ends.lastIndex);
    } else {
      for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) this.starts.push(at + 1);
    }
  }

  /** The place of an offset; offsets outside the text give its nearest end. */
  at(offset: number): Position {
    const inside = Math.max(0, Math.min(offset, this.length));
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] as number) <= inside) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: inside - (this.starts[low] as number) + 1, offset: inside };
  }
}
