import type { Span } from "../toml/node.ts";

/** A value as it stands in a bake file. What only bake can work out (`REGISTRY`, `upper(name)`) is kept as a template. */
export type BakeValue =
  | (Span & { kind: "string"; value: string; at: (index: number) => number })
  /** What only bake can work out, as a template. */
  | (Span & { kind: "expression"; value: string })
  | (Span & { kind: "number"; raw: string })
  | (Span & { kind: "other"; value: boolean | null })
  | (Span & { kind: "list"; items: BakeValue[] })
  | (Span & { kind: "object"; pairs: { key: string; keySpan: Span; value: BakeValue }[] });

/** Why a text is no value of a bake file. */
export interface BakeRefusal extends Span {
  says: string;
  why: "unquoted-key" | "no-value";
}

/** Whether a text is a list or an object of a bake file, alone or behind its name, and not one plain value. */
export function isBakeText(text: string): boolean {
  if (/^\s*cache-(?:to|from)\s*=/.test(text)) return true;
  const trimmed = text.trim();
  return (trimmed.startsWith("{") && trimmed.endsWith("}")) || (trimmed.startsWith("[") && trimmed.endsWith("]"));
}

/**
 * Reads a list or object of literals as HCL and JSON write them, alone or behind `cache-to =`.
 * https://github.com/hashicorp/hcl/blob/v2.24.0/hclsyntax/spec.md#collection-values
 */
export function readBakeText(text: string): BakeValue | BakeRefusal {
  const reader = new Reader(text);
  reader.skip(/\s*(?:cache-(?:to|from)\s*=)?/y);
  try {
    const value = reader.value(0);
    reader.blank();
    return reader.at === text.length ? value : reader.refusal("Invalid expression");
  } catch (failure) {
    if (failure instanceof ReadFailure) return failure.refusal;
    throw failure;
  }
}

class ReadFailure extends Error {
  readonly refusal: BakeRefusal;

  constructor(refusal: BakeRefusal) {
    super(refusal.says);
    this.refusal = refusal;
  }
}

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t", b: "\b", f: "\f" };

class Reader {
  at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  skip(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const [found = ""] = pattern.exec(this.text) ?? [];
    this.at += found.length;
    return found;
  }

  blank(): void {
    this.skip(/(?:\s|#[^\n]*|\/\/[^\n]*|\/\*[^]*?\*\/)*/y);
  }

  refusal(says: string, why: BakeRefusal["why"] = "no-value", start = this.at): BakeRefusal {
    return { says, why, start: Math.min(start, this.text.length), end: Math.min(start + 1, this.text.length) };
  }

  private fail(says: string, why?: BakeRefusal["why"], start?: number): never {
    throw new ReadFailure(this.refusal(says, why, start));
  }

  value(depth: number): BakeValue {
    this.blank();
    const start = this.at;
    const first = this.text[start];
    // Nobody nests values of a cache; bake refuses any list in them.
    if (depth > 50) this.fail("Invalid expression");
    if (first === "[") return this.list(start, depth);
    if (first === "{") return this.object(start, depth);
    if (first === '"') return this.string(start);
    return this.bare(start);
  }

  private list(start: number, depth: number): BakeValue {
    const items: BakeValue[] = [];
    this.at++;
    for (;;) {
      this.blank();
      if (this.skip(/\]/y)) return { kind: "list", items, start, end: this.at };
      items.push(this.value(depth + 1));
      this.blank();
      if (!this.skip(/,/y) && this.text[this.at] !== "]") this.fail("Missing item separator");
    }
  }

  private object(start: number, depth: number): BakeValue {
    const pairs: { key: string; keySpan: Span; value: BakeValue }[] = [];
    this.at++;
    for (;;) {
      this.blank();
      if (this.skip(/\}/y)) return { kind: "object", pairs, start, end: this.at };
      // Inside the quotes, so that what is written there instead stays a string.
      const inside = this.text[this.at] === '"' ? 1 : 0;
      const keyStart = this.at + inside;
      const key = this.key();
      const keySpan = { start: keyStart, end: this.at - inside };
      this.blank();
      if (!this.skip(/[=:]/y)) this.fail("Missing key/value separator");
      pairs.push({ key, keySpan, value: this.value(depth + 1) });
      this.skip(/[ \t]*(?:#[^\n]*|\/\/[^\n]*)?/y);
      if (!this.skip(/,|\r?\n/y)) {
        this.blank();
        if (this.text[this.at] !== "}") this.fail("Missing attribute separator");
      }
    }
  }

  private key(): string {
    if (this.text[this.at] === '"') {
      const quoted = this.string(this.at);
      return quoted.kind === "string" ? quoted.value : "";
    }
    const start = this.at;
    const name = this.skip(/[\p{L}_][\p{L}\p{N}_-]*/uy);
    if (name === "") this.fail("Invalid object key");
    // `registry.insecure` without quotes would be an attribute of something called registry.
    if (this.text[this.at] === ".") {
      this.fail(
        "Ambiguous attribute key; wrap it in parentheses to evaluate the expression, or in quotes to create a string literal",
        "unquoted-key",
        start,
      );
    }
    return name;
  }

  private string(start: number): BakeValue {
    let value = "";
    // For each unit of the value, its place in the text.
    const places: number[] = [];
    this.at = start + 1;
    for (;;) {
      const from = this.at;
      const unit = this.text[from];
      if (unit === undefined || unit === "\n") this.fail("Unterminated template string", undefined, start);
      this.at++;
      if (unit === '"') break;
      const piece = unit === "\\" ? this.escape() : this.marker(unit);
      const isPlain = piece.length === this.at - from;
      for (let i = 0; i < piece.length; i++) places.push(isPlain ? from + i : from);
      value += piece;
    }
    const end = this.at;
    return { kind: "string", value, start: start + 1, end: end - 1, at: (index) => places[index] ?? end - 1 };
  }

  private escape(): string {
    const letter = this.text[this.at++] ?? "";
    if (letter === "u" || letter === "U") {
      const digits = this.skip(letter === "u" ? /[0-9a-fA-F]{4}/y : /[0-9a-fA-F]{8}/y);
      const point = Number.parseInt(digits, 16);
      if (digits === "" || point > 0x10ffff) this.fail("Invalid escape sequence");
      return letter === "u" ? String.fromCharCode(point) : String.fromCodePoint(point);
    }
    return escapes[letter] ?? letter;
  }

  /** `$${` and `%%{` stand for the two signs that open a template; a template itself is kept, quotes inside and all. */
  private marker(unit: string): string {
    if (unit !== "$" && unit !== "%") return unit;
    if (this.text.startsWith(`${unit}{`, this.at)) {
      this.at += 2;
      return `${unit}{`;
    }
    if (this.text[this.at] !== "{") return unit;
    const start = this.at - 1;
    for (let depth = 0; this.at < this.text.length; this.at++) {
      if (this.text[this.at] === "{") depth++;
      else if (this.text[this.at] === "}" && --depth === 0) break;
    }
    this.at = Math.min(this.at + 1, this.text.length);
    return this.text.slice(start, this.at);
  }

  /** A number, a word, or an expression, which ends where its brackets do. */
  private bare(start: number): BakeValue {
    let depth = 0;
    for (; this.at < this.text.length; this.at++) {
      const unit = this.text[this.at] as string;
      if (depth === 0 && /[,\n\]}]/.test(unit)) break;
      if (unit === '"') this.skip(/"(?:[^"\\]|\\.)*(?=")/y);
      else if (/[([{]/.test(unit)) depth++;
      else if (/[)\]}]/.test(unit)) depth--;
    }
    const raw = this.text.slice(start, this.at).trimEnd();
    const end = start + raw.length;
    if (raw === "") this.fail("Invalid expression");
    if (/^(?:true|false|null)$/.test(raw))
      return { kind: "other", value: JSON.parse(raw) as boolean | null, start, end };
    if (/^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(raw)) return { kind: "number", raw, start, end };
    return { kind: "expression", value: `\${${raw}}`, start, end };
  }
}
