/** One condition of a filter: all of a filter's must hold. */
export interface Selector {
  /** The first part of the field's name, which is all that BuildKit looks at. */
  field: string;
  /** Absent where the condition is that the field has a value. */
  operator?: "==" | "!=" | "~=";
  value: string;
}

type Token = { kind: "field" | "value" | "quoted" | "separator" | "operator" | "other"; text: string };

class FilterError extends Error {}

const space = /\p{White_Space}/u;
const fieldRune = /[A-Za-z0-9_]/;
const escape = /^(?:[abfnrtv\\]|[0-3][0-7]{2}|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U(?:0010|000[0-9a-fA-F])[0-9a-fA-F]{4})/;

/**
 * Reads a filter as containerd does: `type==regular,shared`. Gives why it cannot be read where it cannot; a filter without text
 * matches everything and has no conditions.
 * https://github.com/containerd/containerd/blob/v2.2.0/pkg/filters/parser.go#L45
 */
export function parseFilter(text: string): Selector[] | { problem: string } {
  if (text === "") return [];
  try {
    return new Parser(text).selectors();
  } catch (failure) {
    if (failure instanceof FilterError) return { problem: failure.message };
    throw failure;
  }
}

class Parser {
  private readonly runes: string[];
  private at = 0;
  /** An operator was read, so a value comes next. */
  private inValue = false;

  constructor(text: string) {
    this.runes = Array.from(text);
  }

  selectors(): Selector[] {
    const all = [this.selector()];
    while (this.at < this.runes.length) {
      const rune = this.peek();
      if (rune !== ",") throw new FilterError(`\`${rune}\` stands where a comma or the end belongs`);
      this.scan();
      all.push(this.selector());
    }
    return all;
  }

  private selector(): Selector {
    const field = this.field();
    while (this.peek() === ".") {
      this.scan();
      this.field();
    }
    const next = this.peek();
    if (next === "" || next === ",") return { field, value: "" };
    const operator = this.scan();
    if (operator.kind !== "operator") throw new FilterError("`==`, `!=` or `~=` belongs after the name of a field");
    if (!isOperator(operator.text)) throw new FilterError(`\`${operator.text}\` is not an operator`);
    const value = this.scan();
    if (value.kind === "quoted") return { field, operator: operator.text, value: unquote(value.text, operator.text) };
    if (value.kind === "value" || value.kind === "field") return { field, operator: operator.text, value: value.text };
    throw new FilterError("no value follows the operator");
  }

  private field(): string {
    const { kind, text } = this.scan();
    if (kind === "field") return text;
    if (kind === "quoted") return unquote(text, "==");
    throw new FilterError("the name of a field is missing");
  }

  private peek(): string {
    const rune = this.runes[this.at] ?? "";
    if (rune === "\0" || rune === "\uFFFD") throw new FilterError("a character in it cannot be read");
    return rune;
  }

  private scan(): Token {
    while (space.test(this.peek())) this.at++;
    const start = this.at;
    const rune = this.peek();
    const token = (kind: Token["kind"]): Token => ({ kind, text: this.runes.slice(start, this.at).join("") });
    if (rune === "") return token("other");
    this.at++;
    if (rune === '"' || rune === "/" || rune === "|") {
      this.passQuoted(rune);
      return token("quoted");
    }
    if (rune === "," || rune === ".") {
      this.inValue = false;
      return token("separator");
    }
    if (/[=!~]/.test(rune)) {
      this.pass(/[=!~]/);
      this.inValue = true;
      return token("operator");
    }
    if (this.inValue) {
      // Made where it is used: these classes take a millisecond, which every start would wait for.
      this.pass(/[\p{L}\p{M}\p{N}\p{P}\p{S}]/u);
      this.inValue = false;
      return token("value");
    }
    if (!fieldRune.test(rune)) return token("other");
    this.pass(fieldRune);
    return token("field");
  }

  private pass(runes: RegExp): void {
    for (let rune = this.peek(); rune !== "" && rune !== "," && runes.test(rune); rune = this.peek()) this.at++;
  }

  private passQuoted(quote: string): void {
    for (let rune = this.peek(); rune !== quote; rune = this.peek()) {
      if (rune === "" || rune === "\n") throw new FilterError(`a ${quote} is not closed`);
      this.at++;
      if (rune === "\\") this.passEscape(quote);
    }
    this.at++;
  }

  private passEscape(quote: string): void {
    const rest = this.runes.slice(this.at, this.at + 9).join("");
    const length = rest.startsWith(quote) ? 1 : (escape.exec(rest)?.[0].length ?? 0);
    if (length === 0) throw new FilterError("a backslash starts no escape there");
    this.at += length;
  }
}

const isOperator = (text: string): text is NonNullable<Selector["operator"]> => ["==", "!=", "~="].includes(text);

const escapes: Record<string, string> = { a: "\x07", b: "\b", f: "\f", n: "\n", r: "\r", t: "\t", v: "\v" };

function unquote(quoted: string, operator: string): string {
  // Regular expressions alone may stand between slashes or bars.
  if (operator !== "~=" && !quoted.startsWith('"')) throw new FilterError('text is quoted with `"`');
  return quoted.slice(1, -1).replaceAll(/\\(x..|u.{4}|U.{8}|[0-7]{3}|.)/g, (_, written: string) => {
    if (/^[0-7]{3}$/.test(written)) return String.fromCharCode(Number.parseInt(written, 8));
    if (written.length > 1) return String.fromCodePoint(Number.parseInt(written.slice(1), 16));
    return escapes[written] ?? written;
  });
}
