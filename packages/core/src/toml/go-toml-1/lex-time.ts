import { isRealDay, isRealTime } from "../calendar.ts";
import type { Lexer } from "./lexer.ts";

const date = /[0-9]{4}-[0-9]{2}-[0-9]{2}/y;
const time = /[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?/y;
const zone = /[+-][0-9]{2}:[0-9]{2}/y;

/** Reads a date, and a time when one follows. https://github.com/pelletier/go-toml/blob/v1.9.5/lexer.go#L304 */
export function lexDateTime(lexer: Lexer): void {
  const start = lexer.pos;
  if (!lexer.skip(date)) failOnDate(lexer);
  lexer.emit("date", start);
  const next = lexer.char();
  if (next === "") return;
  if (next !== " " && next !== "T") {
    lexer.fail(
      "this release reads a date only when a blank follows it",
      "write a space after the date",
      start,
      lexer.pos,
    );
  }
  if (next === " " && !/^[0-9]{2}/.test(lexer.text.slice(lexer.pos + 1, lexer.pos + 3))) return;
  lexer.pos++;
  lexTime(lexer);
  lexZone(lexer);
}

export function lexTime(lexer: Lexer): void {
  const start = lexer.pos;
  if (!lexer.skip(time) || (lexer.char() === "." && !lexer.text.slice(start, lexer.pos).includes(".")))
    failOnDate(lexer);
  lexer.emit("time", start);
}

function lexZone(lexer: Lexer): void {
  const start = lexer.pos;
  const sign = lexer.char();
  if (sign === "Z") lexer.pos++;
  else if (sign !== "+" && sign !== "-") return;
  else if (!lexer.skip(zone)) failOnDate(lexer);
  lexer.emit("zone", start);
}

function failOnDate(lexer: Lexer): never {
  return lexer.fail("this is not a date or time that TOML knows", "write one as in 1979-05-27T07:32:00Z");
}

/** Whether a date, a time or both exist, with a zone or without. */
export function exists(raw: string): boolean {
  const [, day, clock, hours = "0", minutes = "0"] = parts.exec(raw) ?? [];
  if (day !== undefined && !isRealDay(day)) return false;
  return (clock === undefined || isRealTime(clock)) && Number(hours) <= 24 && Number(minutes) <= 60;
}

const parts =
  /^([0-9]{4}-[0-9]{2}-[0-9]{2})?[^0-9]*?([0-9]{2}:[0-9]{2}:[0-9]{2})?(?:\.[0-9]+)?(?:Z|[+-]([0-9]{2}):([0-9]{2}))?$/s;
