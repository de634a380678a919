import { root } from "../../records/tables/root.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";
import { eachString } from "../each-string.ts";

/** The longest name of a file or folder, in bytes. */
const longest = 255;

/** No character takes more than three bytes for each of its units. */
function isShort(path: string): boolean {
  return path.length <= longest / 3;
}

function isLong(name: string): boolean {
  return new TextEncoder().encode(name).length > longest;
}

export const facts: StartFacts = {
  doc: "a state folder whose path no file system takes",
  prints: "failed to create {}",
  source: "cmd/buildkitd/main.go:373",
};

export const check: StartCheck = {
  fields: [root.fields["root"]],
  find: (place) =>
    eachString(place, (text, { bound }) => {
      const hasNul = text.includes("\0");
      if (!hasNul && (isShort(text) || !text.split("/").some(isLong))) return undefined;
      const why = hasNul ? "holds a NUL character" : `holds a name of more than ${longest} bytes`;
      return { message: `\`${bound.name}\` ${why}` };
    }),
};
