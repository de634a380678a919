import { resolveTarget } from "../../core/src/target.ts";
import { textOf } from "../loader/question.ts";
import type { Case } from "./cases.ts";

/** What a document costs however short it is, in bytes. */
const base = 300;
const patience = 30;
const least = 4;
const window = 500;

/** Tells documents that take far longer than others of their size. */
export class Pace {
  private readonly recent: number[] = [];
  private median = Infinity;

  /** Whether a document whose run took some milliseconds is slow; `again` runs it once more and gives the time. */
  isSlow(tried: Case, milliseconds: number, again: () => number): boolean {
    const size = sizeOf(tried);
    this.recent.push(milliseconds / size);
    if (this.recent.length === window) {
      this.median = this.recent.toSorted((a, b) => a - b)[window / 2] as number;
      this.recent.length = 0;
    }
    const isFar = (time: number): boolean => time > least && time / size > patience * this.median;
    // Other processes may have had the processor meanwhile, so the best of several runs counts.
    const best = (): number => Math.min(...Array.from({ length: 5 }, again));
    return isFar(milliseconds) && [best, best, best].every((run) => isFar(run()));
  }
}

/** The bytes of a document, once for each release that looks at it. */
function sizeOf({ question, target }: Case): number {
  const resolved = resolveTarget(target);
  return (textOf(question).length + base) * (resolved.ok ? resolved.versions.length + 1 : 2);
}
