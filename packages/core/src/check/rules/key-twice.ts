import { Bound } from "../../load/bound.ts";
import type { Slot } from "../../load/dialect.ts";
import type { Struct } from "../../load/value.ts";
import type { Header, Key } from "../../toml/node.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";

/** https://github.com/pelletier/go-toml/blob/v2.3.1/unmarshaler.go#L1373 */
export const rule: Rule = {
  id: "key-twice",
  severity: "error",
  weight: "ignored",
  needs: "respelled",
  check(context: RuleContext): Finding[] {
    const { bound, respelled } = context.loading.session;
    const later = new Set(respelled);
    const lists = respelled.flatMap((each) => (each instanceof Bound ? [] : tellList(each, context)));
    return [...lists, ...replaced(bound).flatMap(([lost, kept]) => (later.has(kept) ? [tellKey(lost, kept)] : []))];
  },
};

/** The keys that come after another one of the same field, with that one before each. */
function replaced(all: readonly Bound[]): [lost: Bound, kept: Bound][] {
  const last = new Map<Struct, Map<Slot, Bound>>();
  return all.flatMap((bound): [Bound, Bound][] => {
    const slots = last.get(bound.struct) ?? new Map<Slot, Bound>();
    const before = slots.get(bound.slot);
    last.set(bound.struct, slots.set(bound.slot, bound));
    return before ? [[before, bound]] : [];
  });
}

function tellKey(lost: Bound, kept: Bound): Finding {
  return {
    span: lost.key,
    path: lost.path,
    message: `\`${lost.key.name}\` is set again below as \`${kept.key.name}\`, which counts; this has no effect.`,
    help: "remove one of the two",
    tags: ["unused"],
    related: [{ message: "counts in its place", span: kept.key }],
  };
}

/** The tables of a list, told once at the first that is lost. */
function tellList(later: Header, { document }: RuleContext): Finding[] {
  const name = namesOf(later);
  const lower = name.toLowerCase();
  const lost = document.reading.statements.find(
    (other): other is Header =>
      other.kind === "array-table" && other.start < later.start && namesOf(other).toLowerCase() === lower,
  );
  const key = lost?.key[lost.key.length - 1];
  if (!lost || !key) return [];
  return [
    {
      span: key,
      path: lost.key.map((part) => part.name),
      message: `\`[[${namesOf(lost)}]]\` is opened again below as \`[[${name}]]\`, which drops the tables before it.`,
      help: "spell all its headers in one way",
      tags: ["unused"],
      related: [{ message: "starts the list anew", span: later.key[later.key.length - 1] as Key }],
    },
  ];
}

function namesOf({ key }: Header): string {
  return key.map(({ name }) => name).join(".");
}

export const page: RulePage = {
  summary: "A key is there in two spellings, and one of them is lost.",
  text: `From BuildKit 0.28 on, case makes no difference in the names of keys, and yet two spellings are two keys to the check for keys that are written twice. So both load, the one that comes last counts, and the other is lost without a word. A list of tables starts anew where a header spells it in another way: all its tables before that are gone. Tables with a name of their own are put together, so \`[worker.oci]\` and \`[Worker.oci]\` are one.

Older releases read one spelling and ignore the others, which \`unknown-key\` tells.`,
  bad: `[worker.oci]
maxUsedSpace = "20GB"
reservedSpace = "2GB"
minFreeSpace = "10GB"
MaxUsedSpace = "30GB"
`,
  good: `[worker.oci]
maxUsedSpace = "30GB"
reservedSpace = "2GB"
minFreeSpace = "10GB"
`,
};
