/** What is wrong with a key below one that holds a single value. */
export function belowValue(above: { name: string } | undefined, { name }: { name: string }): string {
  return above
    ? `\`${above.name}\` holds a single value, so \`${name}\` cannot stand below it`
    : `\`${name}\` cannot stand here`;
}
