import { check, type Diagnostic, type Line } from "@buildkit-config/core";
import { allRules } from "../rules/rule-facts.ts";

/** A file that reads otherwise from one release line to the next, with what is found in it on each. */
export interface RejudgedSample {
  text: string;
  before: Diagnostic[];
  after: Diagnostic[];
}

/** Told by the keys themselves, in their own lists. */
const toldElsewhere: ReadonlySet<string> = new Set(["deprecated-key", "newer-key"]);

/** What loaders are known to differ in, beside what the rules show. */
const probes: readonly string[] = ["[worker.oci]\nMax-Parallelism = 4\n"];

/** The samples that a line judges otherwise than the line before it, which knew their keys. */
export function judgedOtherwise(from: Line, to: Line): RejudgedSample[] {
  const samples = [...probes, ...allRules.flatMap(({ id, page }) => (toldElsewhere.has(id) ? [] : [page.bad]))];
  return samples.flatMap((text) => {
    const before = check(text, { buildkit: from.newest });
    const after = check(text, { buildkit: to.newest });
    const isNew = [...before, ...after].some(({ rule }) => toldElsewhere.has(rule));
    const isSame = before.map(({ rule }) => rule).join() === after.map(({ rule }) => rule).join();
    return isNew || isSame ? [] : [{ text, before, after }];
  });
}
