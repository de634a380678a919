import { isIPv4 } from "../ip-address.ts";

/**
 * Whether a host, with or without a port, is this machine itself: such a registry is called over plain HTTP.
 * https://github.com/containerd/containerd/blob/v2.3.3/core/remotes/docker/registry.go#L218
 */
export function isLoopback(host: string): boolean {
  if (host === "::1") return true;
  if (!/^(?:\[|localhost|127\.)/.test(host)) return false;
  const [, bracketed, plain, port] = /^(?:\[([^[\]]*)\]|([^:[\]]*))(?::([^:]*))?$/.exec(host) ?? [];
  if (port === "") return false;
  // An address in brackets without a port is only known if it is the usual one.
  if (bracketed !== undefined) return port === undefined ? host === "[::1]" : isLoopbackAddress(bracketed);
  return plain !== undefined && (plain === "localhost" || isLoopbackAddress(plain));
}

function isLoopbackAddress(text: string): boolean {
  if (text.includes(":")) return isLoopbackIPv6(text);
  return isIPv4(text) && text.startsWith("127.");
}

/** The reader of URLs knows every spelling of an address. */
function isLoopbackIPv6(text: string): boolean {
  const url = `http://[${text}]/`;
  if (!URL.canParse(url)) return false;
  const { hostname } = new URL(url);
  return hostname === "[::1]" || /^\[::ffff:7f[\da-f]{2}:/.test(hostname);
}
