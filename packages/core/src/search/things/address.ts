import { SITE } from "../../emit/site.ts";

/** An address of ours below the root of the site. */
export function shorten(url: string): string {
  return url.slice(`${SITE}/`.length);
}
