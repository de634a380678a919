import type { StringValue } from "../../toml/node.ts";
import type { Bound } from "../../load/bound.ts";
import type { Path } from "../../load/trail.ts";
import type { Finding, RuleContext } from "../rule.ts";
import { type GcPolicy, gcWorkers } from "./gc.ts";
import { someString } from "./strings.ts";
import { parseFilter, type Selector } from "./gc-filter.ts";
import { recordTypes, typesLeft } from "./gc-match.ts";
import { View } from "./view.ts";

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
}

/** The way to a filter in the file. */
export function pathTo({ list, index }: WrittenFilter): Path {
  return [...list.path, index];
}

/** What a rule finds at the filters that somebody may have got wrong, each judged by itself. */
export function eachFilter(
  context: RuleContext,
  judge: (filter: WrittenFilter, context: RuleContext) => Finding | undefined,
): Finding[] | undefined {
  let findings: Finding[] | undefined;
  for (const filter of context.view(oddFilters)) {
    const finding = judge(filter, context);
    if (finding) (findings ??= []).push(finding);
  }
  return findings;
}

const noFilters: readonly WrittenFilter[] = [];

const oddFilters: View<readonly WrittenFilter[]> = new View(findOdd);

function findOdd(context: RuleContext): readonly WrittenFilter[] {
  let odd: WrittenFilter[] | undefined;
  for (const { off, policies } of gcWorkers(context)) {
    if (off) continue;
    for (const policy of policies) {
      if (!policy.filters || !someString(policy.filters.value, isOdd)) continue;
      for (const filter of filtersOf(policy, context.version)) {
        if (isOdd(filter.item.value)) (odd ??= []).push(filter);
      }
    }
  }
  return odd ?? noFilters;
}

export function filtersOf(policy: GcPolicy, version: string): readonly WrittenFilter[] {
  return (policy.written ??= readFilters(policy, version));
}

type Meaning = Pick<WrittenFilter, "selectors" | "types" | "problem">;

/** Filters that ask for one type that there is, as nearly all do. Reading the others rune by rune takes long. */
const usual = recordTypes.map((type) => ({
  text: `type==${type}`,
  meaning: { selectors: [{ field: "type", operator: "==", value: type }], types: [type] } satisfies Meaning,
}));

function isOdd(text: string): boolean {
  return !usual.some((filter) => filter.text === text);
}

function readFilters({ filters }: GcPolicy, version: string): readonly WrittenFilter[] {
  if (filters?.value.kind !== "array") return noFilters;
  const all: WrittenFilter[] = [];
  for (const [index, item] of filters.value.items.entries()) {
    if (item.kind === "string") all.push({ item, list: filters, index, ...readFilter(item.value, version) });
  }
  return all;
}

function readFilter(text: string, version: string): Meaning {
  const known = usual.find((filter) => filter.text === text);
  if (known) return known.meaning;
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
