import { type CsvResult, readFields } from "./csv.ts";

/**
 * Reads the first record as Go's encoding/csv does, which buildx used before 0.16 and buildctl before 0.15: empty lines before
 * it are skipped, what follows it is never read, and a quoted field may go over several lines.
 * https://github.com/golang/go/blob/go1.22.0/src/encoding/csv/reader.go#L285
 */
export function readCsvRecord(text: string): CsvResult {
  const from = /^(?:\r?\n)*/.exec(text)?.[0].length ?? 0;
  const to = endOfRecord(text, from);
  const fields = readFields(text, to, from, () => to);
  if ("says" in fields) return fields;
  // Line breaks of Windows inside quotes become those of Unix; offsets then only lead near the place.
  for (const field of fields) field.value = field.value.replaceAll("\r\n", "\n");
  return fields;
}

function endOfRecord(text: string, from: number): number {
  let inQuotes = false;
  for (let position = from; position < text.length; position++) {
    if (text[position] === '"') inQuotes = !inQuotes;
    if (text[position] === "\n" && !inQuotes) return text[position - 1] === "\r" ? position - 1 : position;
  }
  // A lone carriage return at the very end goes, too.
  return text.endsWith("\r") ? text.length - 1 : text.length;
}
