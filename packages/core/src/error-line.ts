/** Less than this could be part of any error. */
const leastLetters = 6;

/**
 * The lines of a log as they compare: without case, spaces joined, and with one kind of quotes, as loggers escape them.
 * Lines that are too short to tell anything are left out.
 */
export function errorLines(text: string): string[] {
  return text
    .split(/\r?\n/)
    .map(plainLine)
    .filter((line) => line.length >= leastLetters);
}

/** Whether one of the lines holds a known error, with whatever stands around it, or is a part of it. */
export function holdsError(lines: readonly string[], known: string): boolean {
  const error = plainLine(known);
  return lines.some((line) => line.includes(error) || error.includes(line));
}

function plainLine(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\\?["'`“”‘’]/g, '"')
    .replaceAll(/\s+/g, " ")
    .trim();
}
