import { isBlank, type Lexer } from "./lexer.ts";
import { readBasic, readLiteral } from "./lex-string.ts";

const bareKey = /[A-Za-z0-9_-]+(?=[ \t]*=)/y;
const bare = /[A-Za-z0-9_\-.]/;

/**
 * Reads everything up to "=" as one key; it is taken apart later. After a blank only a dot may go on, before which a blank may
 * stand but not after.
 * https://github.com/pelletier/go-toml/blob/v1.9.5/lexer.go#L556
 */
export function lexKey(lexer: Lexer): void {
  const start = lexer.pos;
  if (lexer.skip(bareKey)) {
    lexer.emit("key", start, lexer.text.slice(start, lexer.pos));
    return;
  }
  const key = new KeyText(lexer);
  for (let char = lexer.char(); char !== "" && char !== "="; char = lexer.char()) {
    if (char === '"' || char === "'") key.addQuoted(char);
    else if (isBlank(lexer.code())) {
      if (!key.addBlanks()) break;
    } else if (bare.test(char)) key.add(char, 1);
    else failOnKey(lexer, char);
  }
  lexer.emit("key", start, key.text).offsets = key.offsets;
}

/** A key with its escapes resolved, and where each unit of it stands. */
class KeyText {
  text = "";
  readonly offsets: number[] = [];
  private readonly lexer: Lexer;

  constructor(lexer: Lexer) {
    this.lexer = lexer;
  }

  /** Adds a text for the next units of the source, and moves past them. */
  add(text: string, length: number): void {
    const { pos } = this.lexer;
    for (let i = 0; i < text.length; i++) this.offsets.push(pos + Math.min(i, length - 1));
    this.text += text;
    this.lexer.pos += length;
  }

  addQuoted(quote: string): void {
    const { lexer } = this;
    this.add(quote, 1);
    const from = lexer.pos;
    // Raw line ends are allowed in the quotes of a key.
    const inside = quote === '"' ? readBasic(lexer, quote, true) : readLiteral(lexer, quote);
    const length = lexer.pos - from;
    lexer.pos = from;
    this.add(inside, length);
    this.add(quote, 1);
  }

  /** Adds blanks when a dot follows, with the blanks after it; false when the key ends here. */
  addBlanks(): boolean {
    const { lexer } = this;
    const from = lexer.pos;
    lexer.skipBlanks();
    if (lexer.char() !== ".") return false;
    const to = lexer.pos;
    lexer.pos = from;
    this.add(lexer.text.slice(from, to).replace(/./s, " "), to - from);
    this.add(".", 1);
    const after = lexer.pos;
    lexer.skipBlanks();
    const end = lexer.pos;
    lexer.pos = after;
    this.add(lexer.text.slice(after, end), end - after);
    return true;
  }
}

function failOnKey(lexer: Lexer, char: string): never {
  if (char === "\n" || char === "\r") return lexer.fail('a key needs "=" and a value on its line', 'write "=" here');
  const help =
    char === ","
      ? "write the comma at the end of the line before"
      : "put everything but letters, digits, - and _ in quotes";
  return lexer.fail("a key cannot hold this character", help);
}

const endOfKey = /[^[\]]*/y;

/**
 * Reads a header: whatever stands between its brackets is the key, so that quotes do not protect a bracket.
 * https://github.com/pelletier/go-toml/blob/v1.9.5/lexer.go#L828
 */
export function lexTableKey(lexer: Lexer): void {
  const double = lexer.text.startsWith("[[", lexer.pos);
  const close = double ? "]]" : "]";
  const opening = lexer.pos;
  lexer.mark(double ? "[[" : "[");
  const start = lexer.pos;
  lexer.skip(endOfKey);
  if (lexer.pos > start && lexer.char() === "]") {
    lexer.emit("table-key", start, lexer.text.slice(start, lexer.pos));
  }
  if (lexer.text.startsWith(close, lexer.pos)) return lexer.mark(close);
  if (lexer.char() === "[") lexer.fail("a bracket cannot stand in a table header, even in quotes");
  return lexer.fail(`this table header does not end with ${close}`, `write ${close} after the name`, opening);
}
