import { ReadFailure } from "../failure.ts";
import { lexKey, lexTableKey } from "./lex-key.ts";
import { lexNumber } from "./lex-number.ts";
import { lexString } from "./lex-string.ts";
import { lexDateTime, lexTime } from "./lex-time.ts";
import { isBlank, Lexer, type State } from "./lexer.ts";
import type { Token } from "./token.ts";

const BYTE_ORDER_MARK = "\ufeff";

/**
 * Cuts a text into tokens as go-toml v1 does; ends with a token `end` or `error`. What a line is matters little to it: after
 * a header, another statement may follow, and the "=" of a pair may stand on a line of its own.
 * https://github.com/pelletier/go-toml/blob/v1.9.5/lexer.go
 */
export function lex(text: string): Token[] {
  const lexer = new Lexer(text);
  if (text.startsWith(BYTE_ORDER_MARK)) lexer.pos = 1;
  try {
    let state: State = lexVoid;
    while (state) state = state(lexer);
    lexer.emit("end", lexer.pos);
  } catch (failure) {
    if (!(failure instanceof ReadFailure)) throw failure;
    lexer.emit("error", lexer.pos).problem = failure.problem;
  }
  return lexer.tokens;
}

/** Where a key or header may start. https://github.com/pelletier/go-toml/blob/v1.9.5/lexer.go#L119 */
function lexVoid(lexer: Lexer): State {
  for (;;) {
    const char = lexer.char();
    if (char === "") return undefined;
    if (char === "}") return lexClosingBrace;
    if (char === "[") return lexHeader;
    if (char === "=") return lexEquals;
    if (char === "#") lexer.skipComment();
    else if (char === "\r" || char === "\n" || isBlank(lexer.code())) lexer.pos++;
    else return lexKeyHere;
  }
}

function lexKeyHere(lexer: Lexer): State {
  lexKey(lexer);
  return lexVoid;
}

function lexHeader(lexer: Lexer): State {
  lexTableKey(lexer);
  return lexVoid;
}

function lexEquals(lexer: Lexer): State {
  lexer.mark("=");
  return lexValue;
}

const word = /true|false/y;
const special = /inf|nan/y;
const date = /[0-9]{4}-/y;
const time = /[0-9]{2}:/y;

/** Where a value or what follows it may start. https://github.com/pelletier/go-toml/blob/v1.9.5/lexer.go#L156 */
function lexValue(lexer: Lexer): State {
  for (;;) {
    const start = lexer.pos;
    const char = lexer.char();
    if (char === "") return undefined;
    if (char === "#") lexer.skipComment();
    else if (isBlank(lexer.code())) lexer.pos++;
    else if (char === "\r" || char === "\n") {
      lexer.pos++;
      if (lexer.open.at(-1) !== "[") return lexVoid;
    } else if (char === "=") lexer.mark("=");
    else if (char === "[") lexOpening(lexer, "[");
    else if (char === "]") lexClosing(lexer, "[", "]");
    else if (char === "{") {
      lexOpening(lexer, "{");
      return lexVoid;
    } else if (char === "}") return lexClosingBrace;
    else if (char === ",") {
      lexer.mark(",");
      if (lexer.open.at(-1) === "{") return lexVoid;
    } else if (char === '"' || char === "'") lexString(lexer);
    else if (lexer.skip(word)) lexer.emit("bool", start);
    else if (lexer.skip(special)) lexer.emit("float", start);
    else if (char === "+" || char === "-") lexNumber(lexer);
    else if (char >= "0" && char <= "9") lexDigits(lexer);
    else failOnWord(lexer);
  }
}

function lexDigits(lexer: Lexer): void {
  const { pos } = lexer;
  const isTime = lexer.skip(time);
  const isDate = !isTime && lexer.skip(date);
  lexer.pos = pos;
  if (isTime) lexTime(lexer);
  else if (isDate) lexDateTime(lexer);
  else lexNumber(lexer);
}

function lexOpening(lexer: Lexer, mark: "[" | "{"): void {
  lexer.mark(mark);
  lexer.open.push(mark);
}

function lexClosing(lexer: Lexer, opening: "[" | "{", mark: "]" | "}"): void {
  lexer.mark(mark);
  if (lexer.open.at(-1) !== opening) lexer.fail(`nothing is open that ${mark} could close`, undefined, lexer.pos - 1);
  lexer.open.pop();
}

function lexClosingBrace(lexer: Lexer): State {
  lexClosing(lexer, "{", "}");
  return lexValue;
}

const written = /[^\s,#\]}]+/y;

function failOnWord(lexer: Lexer): never {
  const start = lexer.pos;
  lexer.skip(written);
  const end = Math.max(lexer.pos, start + 1);
  return lexer.fail("this is not a TOML value", `write "${lexer.text.slice(start, end)}"`, start, end);
}
