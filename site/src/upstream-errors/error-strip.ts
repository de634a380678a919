import { isSince, type UpstreamError } from "@buildkit-config/core";
import { type Strip, stripOf } from "../release-strip/strip.ts";
import { provenLines } from "./proven.ts";

/** The release lines for which the page is wrong, with a dot on those where the proof was run. */
export function errorStrip(error: UpstreamError): Strip {
  const { from, until } = error;
  const wrong = stripOf(
    ({ line }) => (isSince(line, from) && (until === undefined || isSince(until, line)) ? "works" : "absent"),
    { works: "wrong for" },
  );
  return { ...wrong, booted: provenLines(error) };
}
