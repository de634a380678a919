import { isSince } from "../records/release.ts";
import type { Span } from "../toml/node.ts";
import { detectSyntax, firstWord, type FoundSyntax } from "./detect-syntax.ts";
import { syntaxDialectOf } from "./dialect.ts";
import { trimBlanks } from "./directive.ts";
import { type Channel, channelOf } from "./image-channel.ts";
import { type ImageReference, parseReference } from "./reference.ts";

/** The frontend that a build asks for: by build argument, or else by the file. */
export interface AskedSyntax {
  image: string;
  cmdline: string;
  from: FoundSyntax["from"] | "build-arg";
  /** Where the image is written; a build argument is written nowhere. */
  span?: Span;
  /** Nothing when the image is no reference. */
  reference?: ImageReference;
  channel: Channel;
}

/** The name of the frontend inside the daemon. */
export const builtin = "dockerfile.v0";

/** The frontend that a build asks for on a release; nothing when it leaves that to the daemon. */
export function askedSyntax(text: string, version: string, argument: string | undefined): AskedSyntax | undefined {
  if (argument !== undefined) {
    const image = firstWord(trimBlanks(argument));
    return judged({ image, cmdline: argument, from: "build-arg" }, version);
  }
  const found = detectSyntax(text, syntaxDialectOf(version));
  if (!found) return undefined;
  const { image, cmdline, from, span } = found;
  return judged({ image, cmdline, from, span }, version);
}

function judged(asked: Omit<AskedSyntax, "channel" | "reference">, version: string): AskedSyntax {
  // Only buildx's own request is led to the daemon's frontend; a line in the file goes another way and is pulled.
  if (asked.from === "build-arg" && asked.image === builtin && isSince(version, "0.30")) {
    return { ...asked, channel: "builtin" };
  }
  const reference = parseReference(asked.image, version);
  return reference ? { ...asked, reference, channel: channelOf(reference) } : { ...asked, channel: "other" };
}
