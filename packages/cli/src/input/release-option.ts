import { latest, oldest, type Target } from "@buildkit-config/core";
import { Stop } from "../exit-status.ts";

/** Stops when the release that was asked for cannot be read; one in a file is a finding instead. */
export function stopOnUnknownRelease(target: Target): void {
  if (target.ok) return;
  throw new Stop(
    `${target.text}: no BuildKit release from ${oldest.line} on. Write one such as ${latest.line} or ${latest.newest}, ` +
      `a range such as 0.16..${latest.line}, an image, or latest.`,
  );
}
