import { Document } from "../document.ts";
import type { Loading } from "../load/load.ts";
import type { RuleContext } from "./rule.ts";
import { type SetTable, tablesOf } from "../load/set-table.ts";
import type { Surroundings } from "./surroundings.ts";
import { View } from "./view/view.ts";

type RunRules = (context: RuleContext) => ReturnType<RuleContext["retry"]>;

/** What rules get to see; what takes time is worked out when a rule asks for it. */
export function contextOf(document: Document, version: string, around: Surroundings, run?: RunRules): RuleContext {
  return new Context(document, version, around, run);
}

class Context implements RuleContext {
  readonly document: Document;
  readonly version: string;
  readonly loading: Loading;
  readonly around: Surroundings;
  private readonly run: RunRules | undefined;
  private readonly views: unknown[] = [];

  constructor(document: Document, version: string, around: Surroundings, run: RunRules | undefined) {
    this.document = document;
    this.version = version;
    this.loading = document.loading(version);
    this.around = around;
    this.run = run;
  }

  retry(text: string): ReturnType<RunRules> {
    return this.run?.(contextOf(new Document(text), this.version, this.around)) ?? [];
  }

  get tables(): readonly SetTable[] {
    return this.view(tables);
  }

  view<Known>({ id, of }: View<Known>): Known {
    return (this.views[id] ??= of(this)) as Known;
  }
}

const tables: View<SetTable[]> = new View(({ loading }) => tablesOf(loading.session.bound));
