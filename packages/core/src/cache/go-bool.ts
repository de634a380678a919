const words = new Map([
  ...["1", "t", "T", "TRUE", "true", "True"].map((word): [string, boolean] => [word, true]),
  ...["0", "f", "F", "FALSE", "false", "False"].map((word): [string, boolean] => [word, false]),
]);

/** What Go's strconv.ParseBool makes of a text; nothing when it is none of its twelve words. */
export function parseGoBool(text: string): boolean | undefined {
  return words.get(text);
}
