import { records, spellPath, walk } from "@buildkit-config/core";
import { plain } from "../../markdown/render.ts";
import type { KnownError, Thing } from "../search-index.ts";

/** Every error line that the record of one of the things knows, with one cause each; what two things share is told once. */
export function knownErrors(things: readonly Thing[]): KnownError[] {
  const errors = new Map<string, KnownError>();
  for (const { path, field } of walk(records)) {
    const about = things.findIndex(({ name }) => name === spellPath(path));
    for (const { text, cause } of field.symptoms ?? []) {
      const key = `${text}\n${cause}`;
      if (about >= 0 && !errors.has(key)) errors.set(key, { text, cause: plain(cause), about });
    }
  }
  return [...errors.values()];
}
