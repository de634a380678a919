import { SITE } from "@buildkit-config/core";

/** An address of ours as the index holds it: without what all of them begin with. */
export function shorten(url: string): string {
  return url.slice(`${SITE}/`.length);
}

/** The same for an address that begins at the root of the site. */
export function below(address: string): string {
  return address.slice(1);
}
