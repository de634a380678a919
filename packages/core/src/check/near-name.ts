import { distance } from "fastest-levenshtein";
import { isOpposite } from "./opposite.ts";

/** A name that may be meant, with those it is known by elsewhere; all of them simplified. */
export interface NamedAs {
  name: string;
  aliases: readonly string[];
}

/** Case and separators make no difference: `max_parallelism`, `maxParallelism` and `max-parallelism` are one name. */
export function simplify(name: string): string {
  return name.replaceAll(/[-_. ]/g, "").toLowerCase();
}

/**
 * How far a written name, simplified, is from one that may be meant. 0: the same letters; 1: a name it is known by elsewhere;
 * above: letters that differ, plus 1. What is not `close`, as a key of another table, must be more than a likeness: a typing
 * error is none then, and a name known from elsewhere must be long enough to be no accident.
 */
export function nearness(written: string, { name, aliases }: NamedAs, close: boolean = true): number | undefined {
  if (name === written) return 0;
  if (aliases.includes(written)) return close ? 1 : written.length >= 6 ? 2 : undefined;
  const allowed = Math.min(3, Math.ceil(written.length / 4));
  if (!close || Math.abs(name.length - written.length) > allowed) return undefined;
  if (isOpposite(written, name)) return undefined;
  const far = isSwapped(written, name) ? 1 : distance(written, name);
  return far <= allowed ? far + 1 : undefined;
}

/** Whether two letters side by side changed places, and nothing else did: `tsl` for `tls`. */
function isSwapped(written: string, name: string): boolean {
  if (written.length !== name.length) return false;
  let at = 0;
  while (at < written.length && written[at] === name[at]) at++;
  return (
    at + 1 < written.length &&
    written[at] === name[at + 1] &&
    written[at + 1] === name[at] &&
    written.slice(at + 2) === name.slice(at + 2)
  );
}
