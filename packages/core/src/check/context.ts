import type { Document } from "../document.ts";
import { toConfig } from "../load/config.ts";
import type { Loading } from "../load/load.ts";
import type { RuleContext } from "./rule.ts";
import { type SetTable, tablesOf } from "../load/set-table.ts";
import type { Surroundings } from "./surroundings.ts";

/** What rules get to see; what takes time is worked out when a rule asks for it. */
export function contextOf(document: Document, version: string, around: Surroundings): RuleContext {
  return new Context(document, version, around);
}

class Context implements RuleContext {
  readonly document: Document;
  readonly version: string;
  readonly loading: Loading;
  readonly around: Surroundings;
  private readonly views = new Map<(context: RuleContext) => unknown, unknown>();

  constructor(document: Document, version: string, around: Surroundings) {
    this.document = document;
    this.version = version;
    this.loading = document.loading(version);
    this.around = around;
  }

  get config(): RuleContext["config"] {
    return this.view(configOf);
  }

  get tables(): readonly SetTable[] {
    return this.view(tablesIn);
  }

  view<View>(of: (context: RuleContext) => View): View {
    let view = this.views.get(of) as View | undefined;
    if (view === undefined) this.views.set(of, (view = of(this)));
    return view;
  }
}

const configOf = ({ loading }: RuleContext): RuleContext["config"] => toConfig(loading.config);
const tablesIn = ({ loading }: RuleContext): SetTable[] => tablesOf(loading.session.bound);
