/** Splits an address as Go does: an IPv6 host stands in brackets. Gives nothing for a text that is not `host:port`. */
export function splitHostPort(text: string): { host: string; port: string } | undefined {
  const colon = text.lastIndexOf(":");
  if (colon < 0) return undefined;
  let host = text.slice(0, colon);
  let rest = text;
  if (text.startsWith("[")) {
    const end = text.indexOf("]");
    if (end + 1 !== colon) return undefined;
    host = text.slice(1, end);
    rest = host + text.slice(end + 1);
  } else if (host.includes(":")) return undefined;
  return /[[\]]/.test(rest) ? undefined : { host, port: text.slice(colon + 1) };
}

/** The number of a port as Go reads it, 0 for none; nothing where it looks the name up. */
export function portNumber(port: string): number | undefined {
  return /^[+-]?\d*$/.test(port) ? Number(port === "+" || port === "-" ? 0 : port) : undefined;
}

/** Services that Go knows on a machine without any list of them. */
const services = new Set(
  "domain ftp ftps gopher http https imap2 imap3 imaps pop3 pop3s smtp submission ssh telnet".split(" "),
);

/** Whether every machine knows the port of a service; nothing where it depends on the list of the machine. */
export function isService(name: string): boolean | undefined {
  if (services.has(name.toLowerCase())) return true;
  return /^[a-z0-9][\w.+-]*$/i.test(name) ? undefined : false;
}
