import type { StringValue } from "../../toml/node.ts";
import type { Bound } from "../../load/session.ts";
import { type Path, pathOf } from "../../load/trail.ts";
import type { Finding, RuleContext } from "../rule.ts";
import { type GcPolicy, gcWorkers } from "./gc.ts";
import { parseFilter, type Selector } from "./gc-filter.ts";
import { recordTypes, typesLeft } from "./gc-match.ts";

/** One entry of a policy's `filters`. */
export interface WrittenFilter {
  item: StringValue;
  /** The list that it is in, and its position there. */
  list: Bound;
  index: number;
  selectors: Selector[];
  /** Why it cannot be read. */
  problem?: string;
  /** The types of records that it can match; none where it never matches. */
  types: readonly string[];
  /** It asks for one type that there is, as nearly all filters do. */
  usual?: true;
}

/** The way to a filter in the file. */
export function pathTo({ list, index }: WrittenFilter): Path {
  return [...pathOf(list.trail), index];
}

/** What a rule finds at the filters that somebody may have got wrong, each judged by itself. */
export function eachFilter(
  context: RuleContext,
  judge: (filter: WrittenFilter, context: RuleContext) => Finding | undefined,
): Finding[] | undefined {
  let findings: Finding[] | undefined;
  for (const { off, policies } of gcWorkers(context)) {
    if (off) continue;
    for (const policy of policies) {
      for (const filter of filtersOf(policy, context.version)) {
        const finding = filter.usual ? undefined : judge(filter, context);
        if (finding) (findings ??= []).push(finding);
      }
    }
  }
  return findings;
}

export function filtersOf(policy: GcPolicy, version: string): readonly WrittenFilter[] {
  return (policy.written ??= readFilters(policy, version));
}

/** Reading filters rune by rune takes long. */
const usual: ReadonlyMap<string, Pick<WrittenFilter, "selectors" | "types" | "usual">> = new Map(
  recordTypes.map((type) => [
    `type==${type}`,
    { selectors: [{ field: "type", operator: "==", value: type }], types: [type], usual: true },
  ]),
);

const noFilters: WrittenFilter[] = [];

function readFilters({ filters }: GcPolicy, version: string): WrittenFilter[] {
  if (filters?.value.kind !== "array") return noFilters;
  const all: WrittenFilter[] = [];
  for (const [index, item] of filters.value.items.entries()) {
    if (item.kind === "string") all.push({ item, list: filters, index, ...readFilter(item.value, version) });
  }
  return all;
}

function readFilter(text: string, version: string): Pick<WrittenFilter, "selectors" | "types" | "problem" | "usual"> {
  const known = usual.get(text);
  if (known) return known;
  const parsed = parseFilter(text);
  if ("problem" in parsed) return { selectors: [], problem: parsed.problem, types: [] };
  return { selectors: parsed, types: typesLeft(parsed, version) };
}

/** The types of records that a policy can delete; none where its filters never match or cannot be read. */
export function typesOfPolicy(policy: GcPolicy, version: string): ReadonlySet<string> {
  const filters = filtersOf(policy, version);
  const types = filters.length === 0 ? recordTypes : filters.flatMap((filter) => filter.types);
  return new Set(types.filter((type) => policy.all || (type !== "internal" && type !== "frontend")));
}

/** Whether one of its filters matches nothing, so that what the policy covers is not what is meant. */
export function hasDeadFilter(policy: GcPolicy, version: string): boolean {
  return filtersOf(policy, version).some(({ types }) => types.length === 0);
}
