/** Whether a text is an IP address as Go's `netip.ParseAddr` reads it. */
export function isAddress(text: string): boolean {
  if (!text.includes(":")) return isIPv4(text);
  const [, address = "", zone] = /^([\da-f:.]+)(%.+)?$/i.exec(text) ?? [];
  const last = address.slice(address.lastIndexOf(":") + 1);
  if (last.includes(".") && (!isIPv4(last) || zone !== undefined)) return false;
  return URL.canParse(`http://[${address}]/`);
}

/** Whether a text is four decimal numbers below 256, none with a leading zero. */
export function isIPv4(text: string): boolean {
  const parts = text.split(".");
  return parts.length === 4 && parts.every((part) => /^(?:0|[1-9]\d{0,2})$/.test(part) && Number(part) < 256);
}
