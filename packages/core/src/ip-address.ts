/** Whether a text is an IP address as Go's `netip.ParseAddr` reads it. */
export function isAddress(text: string): boolean {
  if (!text.includes(":")) return isIPv4(text);
  const [, address = "", zone] = /^([\da-f:.]+)(%.+)?$/i.exec(text) ?? [];
  const last = address.slice(address.lastIndexOf(":") + 1);
  if (last.includes(".") && (!isIPv4(last) || zone !== undefined)) return false;
  return URL.canParse(`http://[${address}]/`);
}

/** A number below 256 without a leading zero. */
const byte = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
const four = new RegExp(`^${byte}(?:\\.${byte}){3}$`);

/** Whether a text is four decimal numbers below 256, none with a leading zero. */
export function isIPv4(text: string): boolean {
  return four.test(text);
}
