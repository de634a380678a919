const denials = ["non", "not", "no", "dis", "un", "in"];

/** What is more than a typing error away from each other, however little the letters differ. */
const pairs = [
  ["https", "http"],
  ["http2", "http"],
];

/** Whether one of two names, simplified, says the opposite of the other: `secure` and `insecure`, `minAge` and `maxAge`. */
export function isOpposite(one: string, other: string): boolean {
  if (one === other) return false;
  return (
    denies(one, other) ||
    denies(other, one) ||
    one.replace("min", "max") === other.replace("min", "max") ||
    pairs.some((pair) => pair.includes(one) && pair.includes(other))
  );
}

/** Whether a name is another one with a denial somewhere in it. */
function denies(long: string, short: string): boolean {
  return denials.some((denial) => {
    if (long.length !== short.length + denial.length) return false;
    for (let at = long.indexOf(denial); at >= 0; at = long.indexOf(denial, at + 1)) {
      if (long.slice(0, at) + long.slice(at + denial.length) === short) return true;
    }
    return false;
  });
}
