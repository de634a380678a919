/** One field of a line of CSV, without its quotes, and where it stands. */
export interface CsvField {
  value: string;
  /** Offsets of the field with its quotes, in UTF-16 units; `end` is exclusive. */
  start: number;
  end: number;
  /** Where a unit of the value stands in the line; the value's length gives the end of the value. */
  at: (index: number) => number;
}

/** Why a line is no CSV: what Go prints, and where it saw it. */
export interface CsvRefusal {
  says: string;
  start: number;
  end: number;
}

export type CsvResult = CsvField[] | CsvRefusal;

/**
 * Reads a line as buildx does since 0.16, and buildctl since 0.15: quotes around whole fields alone, `""` for a quote, no
 * trimming. A trailing line break goes; any other belongs to its field.
 * https://github.com/tonistiigi/go-csvvalue/blob/v0.0.0-20240814133006-030d3b2625d0/csvvalue.go#L45
 */
export function readCsvLine(text: string): CsvResult {
  return readFields(text, text.replace(/\r?\n$/, "").length, 0, (text_, at) => at + (text_[at] === '"' ? 1 : 0));
}

/** Reads the fields between two offsets. `missing` says where Go sees that a quote is never closed. */
export function readFields(
  text: string,
  to: number,
  from: number,
  missing: (text: string, lastQuote: number) => number,
): CsvResult {
  if (from === to) return { says: "EOF", start: from, end: to };
  const fields: CsvField[] = [];
  for (let position = from; ; position++) {
    const field =
      text[position] === '"' && position < to ? quoted(text, position, to, missing) : plain(text, position, to);
    if ("says" in field) return field;
    fields.push(field);
    position = field.end;
    if (position >= to) return fields;
  }
}

function plain(text: string, start: number, to: number): CsvField | CsvRefusal {
  const comma = text.indexOf(",", start);
  const end = comma < 0 || comma > to ? to : comma;
  const value = text.slice(start, end);
  const quote = value.indexOf('"');
  if (quote >= 0) return refusal(text, start + quote, 'bare " in non-quoted-field');
  return { value, start, end, at: (index) => start + index };
}

function quoted(
  text: string,
  start: number,
  to: number,
  missing: (text: string, lastQuote: number) => number,
): CsvField | CsvRefusal {
  let value = "";
  // Where a doubled quote stands in the value: each one moves what follows by one.
  const doubled: number[] = [];
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0 || quote >= to)
      return refusal(text, missing(text, from - 1), 'extraneous or missing " in quoted-field');
    value += text.slice(from, quote);
    const next = quote + 1;
    if (next < to && text[next] === '"') {
      doubled.push(value.length);
      value += '"';
      from = next + 1;
    } else if (next >= to || text[next] === ",") {
      const at = (index: number): number => start + 1 + index + doubled.filter((place) => place < index).length;
      return { value, start, end: next, at };
    } else return refusal(text, quote, 'extraneous or missing " in quoted-field');
  }
}

/** Go counts columns in bytes, from 1. */
function refusal(text: string, offset: number, what: string): CsvRefusal {
  const line = text.lastIndexOf("\n", offset - 1) + 1;
  const column = new TextEncoder().encode(text.slice(line, offset)).length + 1;
  const number = text.slice(0, line).split("\n").length;
  const start = Math.min(offset, text.length);
  return {
    says: `parse error on line ${number}, column ${column}: ${what}`,
    start,
    end: Math.min(start + 1, text.length),
  };
}
