import type { RuleContext } from "../rule.ts";

let views = 0;

/** What several rules need to know of the file, worked out by `of` once for all of them, when the first one asks. */
export class View<Known> {
  /** Its position among all views, so that what is known is found fast. */
  readonly id: number = views++;
  readonly of: (context: RuleContext) => Known;

  constructor(of: (context: RuleContext) => Known) {
    this.of = of;
  }
}
