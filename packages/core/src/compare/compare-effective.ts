import type { EffectiveResult } from "../effective/effective.ts";
import type { Path } from "../load/trail.ts";
import { type Facet, facetsOf } from "./facets.ts";

/** Something that one daemon does otherwise than another. */
export interface Change {
  /** With canonical names; of garbage collection, the worker's. */
  path: Path;
  what: Facet["what"] | "mirrors";
  /** As a reader would say it; nothing where one of the two releases has no such key. */
  before?: string;
  after?: string;
  /** Whether the file has a part in it, rather than BuildKit's defaults alone. */
  written: boolean;
}

type Effective = Extract<EffectiveResult, { ok: true }>;

/**
 * What two daemons do otherwise, in reference order. A key that one of them does not know counts where the file sets it; what a
 * new key does by default is a change of what was built in, and told of the keys that it concerns.
 */
export function compareEffective(before: Effective, after: Effective): Change[] {
  const [old, now] = [facetsOf(before), facetsOf(after)];
  /** What a worker that does not build would do by default concerns nobody. */
  const isIdle = ({ path, what, written }: Facet, is: Facet): boolean =>
    what !== "value" && !written && !is.written && path[1] !== before.worker && path[1] !== after.worker;
  const names = new Set([...old.keys(), ...now.keys()]);
  return [...names].flatMap((name) => {
    const [was, is] = [old.get(name), now.get(name)];
    if (was && is) return was.sign === is.sign || isIdle(was, is) ? [] : [changeOf(was, is)];
    const only = was ?? is;
    return only?.written ? [changeOf(was, is)] : [];
  });
}

function changeOf(was: Facet | undefined, is: Facet | undefined): Change {
  const { path, what } = (was ?? is) as Facet;
  return {
    path,
    what,
    ...(was && { before: was.text }),
    ...(is && { after: is.text }),
    written: was?.written === true || is?.written === true,
  };
}
