const ZERO = 48;

/** A number up to here is exact, whatever its digits are. */
const mostDigits = 15;

/** What the first `length` characters of a text say, where they are all digits, and few enough; else nothing. Most numbers are so. */
export function wholeNumber(text: string, length: number): number | undefined {
  if (length <= 0 || length > mostDigits) return undefined;
  let number = 0;
  for (let at = 0; at < length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit < 0 || digit > 9) return undefined;
    number = number * 10 + digit;
  }
  return number;
}
