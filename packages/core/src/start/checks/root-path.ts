import type { StartCheck, StartFacts } from "../start-check.ts";
import { stringsAt } from "../strings-at.ts";

/** The longest name of a file or folder, in bytes. */
const longest = 255;

export const facts: StartFacts = {
  doc: "a state folder whose path no file system takes",
  prints: "failed to create {}",
  source: "cmd/buildkitd/main.go:373",
};

export const check: StartCheck = {
  id: "root-path",
  keys: [["root"]],
  find(place) {
    return stringsAt(place).flatMap(({ text, span }) => {
      const sizes = text.split("/").map((name) => new TextEncoder().encode(name).length);
      const why = text.includes("\0") ? "holds a NUL character" : `holds a name of more than ${longest} bytes`;
      if (!text.includes("\0") && Math.max(...sizes) <= longest) return [];
      return [{ span, message: `\`${place.bound.name}\` ${why}`, quotes: text }];
    });
  },
};
