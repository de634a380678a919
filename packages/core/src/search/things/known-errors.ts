import { cacheBackends } from "../../records/cache/backends.ts";
import { spellPath } from "../../records/spell-path.ts";
import { root } from "../../records/tables/root.ts";
import { walk } from "../../records/walk.ts";
import type { KnownError, Thing } from "../thing.ts";
import { backendName } from "./cache-things.ts";

/** What a record knows of errors, and the name of its thing. */
interface Told {
  name: string;
  symptoms: readonly { text: string; cause: string }[] | undefined;
}

/** Every error line that keys and tables know. */
export function keyErrors(things: readonly Thing[]): KnownError[] {
  return knownErrors(
    things,
    [...walk(root)].map(({ path, field: { symptoms } }) => ({ name: spellPath(path), symptoms })),
  );
}

/** Every error line that caches know. */
export function cacheErrors(things: readonly Thing[]): KnownError[] {
  return knownErrors(
    things,
    Object.values(cacheBackends).map((backend) => ({ name: backendName(backend), symptoms: backend.symptoms })),
  );
}

/** Every error line that one of the things is told to have, with one cause each; what two share is told once. */
function knownErrors(things: readonly Thing[], told: readonly Told[]): KnownError[] {
  const errors = new Map<string, KnownError>();
  for (const { name, symptoms = [] } of told) {
    const about = things.findIndex((thing) => thing.name === name);
    for (const { text, cause } of symptoms) {
      const key = `${text}\n${cause}`;
      if (about >= 0 && !errors.has(key)) errors.set(key, { text, cause, about });
    }
  }
  return [...errors.values()];
}
