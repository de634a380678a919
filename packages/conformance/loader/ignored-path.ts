/** A path as a judge shows it, `foo[0]."b.c".{}`, in parts; an ignored empty table stands for itself. */
export function partsOf(shown: string): (string | number)[] {
  const parts: (string | number)[] = [];
  const plain = shown.replace(/(^|\.)\{\}$/, "");
  for (const [, index, quoted, bare] of plain.matchAll(/\[(\d+)\]|("(?:[^"\\]|\\.)*")|([\w-]+)/g)) {
    if (index !== undefined) parts.push(Number(index));
    else parts.push(quoted === undefined ? (bare as string) : (JSON.parse(quoted) as string));
  }
  return parts;
}
