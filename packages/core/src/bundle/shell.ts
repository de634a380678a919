/**
 * One word of POSIX sh that stands for exactly this text, whatever is in it. Libraries for quoting escape for interactive bash
 * as well, and `\!` between double quotes is two characters in sh. A NUL, which no argument can hold, is left out.
 */
export function shellWord(text: string): string {
  const word = text.replaceAll("\0", "");
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

/**
 * The value of one `--driver-opt`. buildx reads it as a line of CSV, so a comma, a quote or a line break needs quotes around
 * the whole field. https://github.com/docker/buildx/blob/v0.36.1/builder/builder.go#L605
 */
export function driverOpt(name: string, value: string): string {
  const field = `${name}=${value}`;
  return /[,"\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
