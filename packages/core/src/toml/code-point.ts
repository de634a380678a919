/** The character of a hexadecimal number; nothing where it is none, as beyond the last one and between surrogates. */
export function characterOf(hexadecimal: string): string | undefined {
  const point = Number.parseInt(hexadecimal, 16);
  return point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? undefined : String.fromCodePoint(point);
}
