import type { Document } from "../document.ts";
import { latest, oldest } from "../records/release.ts";
import type { Diagnostic } from "./diagnostic.ts";

/** The finding for a BuildKit version that cannot be read; the file is judged as the newest release. */
export function unknownRelease(
  { positions, targetSpan }: Pick<Document, "positions" | "targetSpan">,
  text: string,
): Diagnostic {
  return {
    rule: "unknown-release",
    severity: "error",
    message: `\`${text}\` is no BuildKit release from ${oldest.line} on; the file is judged as ${latest.newest}.`,
    help: `write a release such as ${latest.line}, a range such as 0.16..${latest.line}, or latest`,
    path: [],
    start: positions.at(targetSpan?.start ?? 0),
    end: positions.at(targetSpan?.end ?? 0),
    fixes: [],
  };
}
