import { quirks } from "../quirk.ts";
import type { Lexer } from "./lexer.ts";

const based = /0(?:x[0-9a-fA-F_]*|o[0-7_]*|b[01_]*)/y;
const special = /[+-](?:inf|nan)/y;
const digits = /[+-]?[0-9_]*/y;
const fraction = /\.[0-9][0-9_]*/y;
const exponent = /[eE][+-]?[0-9_]*/y;

/** Splits a number from its surroundings. https://github.com/pelletier/go-toml/blob/v1.9.5/lexer.go#L913 */
export function lexNumber(lexer: Lexer): void {
  const start = lexer.pos;
  if (lexer.skip(special)) return void lexer.emit("float", start);
  if (lexer.skip(based)) {
    if (lexer.pos - start === 2) lexer.fail("this number has no digits", undefined, start, start + 2);
    return void lexer.emit("integer", start);
  }
  if (/^0[a-zA-Z]/.test(lexer.text.slice(start, start + 2))) {
    lexer.fail("a letter follows a zero here", "write 0x, 0o or 0b, or remove the zero", start, start + 2);
  }
  skipDigits(lexer, digits);
  const hasFraction = lexer.char() === ".";
  if (hasFraction) {
    if (!/[0-9]/.test(lexer.text.slice(start, lexer.pos))) failOnNumber(lexer, start);
    if (!skipDigits(lexer, fraction) || lexer.char() === ".") failOnNumber(lexer, start);
  }
  const raw = lexer.text.slice(start, lexer.pos);
  if (!/[0-9]/.test(raw)) failOnNumber(lexer, start);
  lexer.emit(hasFraction || /[eE]/.test(raw) ? "float" : "integer", start);
}

/** Moves past a run of digits and any exponents behind it, one by one: a repeated group would take stack for each. */
function skipDigits(lexer: Lexer, first: RegExp): boolean {
  if (!lexer.skip(first)) return false;
  while (lexer.skip(exponent));
  return true;
}

function failOnNumber(lexer: Lexer, start: number): never {
  return lexer.fail("this is not a number that TOML knows", undefined, start, Math.max(lexer.pos, start) + 1);
}

/** What is wrong with a whole number; nothing when it fits into 64 bits, with a sign or without. */
export function wrongInteger(raw: string): { message: string; help?: string } | undefined {
  if (hasLooseUnderscore(raw, raw.startsWith("0x"))) return looseUnderscore;
  const clean = raw.replaceAll("_", "");
  if (/^0[0-9]{2}/.test(clean)) return { message: "this number starts with a zero", help: quirks["leading-zero"].help };
  return isInt64(raw) || isUint64(raw) ? undefined : { message: "this number does not fit into 64 bits" };
}

const looseUnderscore = { message: "an underscore stands here without a digit on both sides", help: "remove it" };

/** A digit must stand before an underscore; what stands after it does not matter, unless it is nothing or another one. */
export function hasLooseUnderscore(raw: string, hexadecimal: boolean): boolean {
  return raw.includes("_") && (hexadecimal ? /(?:^|[^0-9a-fA-F])_|_$/ : /(?:^|[^0-9])_|_$/).test(raw);
}

/** The number that an integer stands for. */
export function integerOf(raw: string): bigint {
  const clean = raw.replaceAll("_", "").replace(/^\+/, "");
  return clean.startsWith("-") ? -BigInt(clean.slice(1)) : BigInt(clean);
}

export function isInt64(raw: string): boolean {
  if (raw.length < 16) return true;
  if (isLong(raw)) return false;
  const value = integerOf(raw);
  return value >= -(2n ** 63n) && value < 2n ** 63n;
}

function isUint64(raw: string): boolean {
  return !/^[+-]/.test(raw) && !isLong(raw) && integerOf(raw) < 2n ** 64n;
}

/** More digits than 64 bits have in any base; to read them would take more than their share of time. */
function isLong(raw: string): boolean {
  return raw.length > 70 && raw.replaceAll(/^[+-]?(?:0[xob])?[0_]*|_/g, "").length > 64;
}
