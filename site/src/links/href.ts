import { SITE } from "@buildkit-config/core";

const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/**
 * The address of a page of ours as a link says it, wherever the site is served: takes `/rules/` and the full addresses that
 * `keyUrl` and its like give. Other addresses stay as they are.
 */
export function href(address: string): string {
  const path = address.startsWith(`${SITE}/`) ? address.slice(SITE.length) : address;
  return path.startsWith("/") ? base + path : path;
}
