import type { StringValue } from "../../toml/node.ts";
import { pathOf } from "../../load/trail.ts";
import type { GcPolicy } from "./gc.ts";
import { parseFilter, type Selector } from "./gc-filter.ts";
import { recordTypes, typesLeft } from "./gc-match.ts";

/** One entry of a policy's `filters`. */
export interface WrittenFilter {
  item: StringValue;
  path: (string | number)[];
  selectors: Selector[];
  /** Why it cannot be read. */
  problem?: string;
  /** The types of records that it can match; none where it never matches. */
  types: readonly string[];
}

export function filtersOf(policy: GcPolicy, version: string): readonly WrittenFilter[] {
  return (policy.written ??= readFilters(policy, version));
}

/** Nearly all filters are like this, and reading them rune by rune takes long. */
const usual: ReadonlyMap<string, Pick<WrittenFilter, "selectors" | "types">> = new Map(
  recordTypes.map((type) => [
    `type==${type}`,
    { selectors: [{ field: "type", operator: "==", value: type }], types: [type] },
  ]),
);

function readFilters({ filters }: GcPolicy, version: string): WrittenFilter[] {
  if (filters?.value.kind !== "array") return [];
  const path = pathOf(filters.trail);
  return filters.value.items.flatMap((item, index) => {
    if (item.kind !== "string") return [];
    const place = { item, path: [...path, index] };
    const known = usual.get(item.value);
    if (known) return [{ ...place, ...known }];
    const parsed = parseFilter(item.value);
    if ("problem" in parsed) return [{ ...place, selectors: [], problem: parsed.problem, types: [] }];
    return [{ ...place, selectors: parsed, types: typesLeft(parsed, version) }];
  });
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
