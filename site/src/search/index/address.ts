import { SITE } from "@buildkit-config/core";

/** An address of ours as the index holds it: without what all of them begin with. */
export function shorten(url: string): string {
  return url.slice(`${SITE}/`.length);
}
