import { rulePages, ruleUrl } from "@buildkit-config/core";
import type { CacheAttribute } from "@buildkit-config/core/cache";
import { href } from "../links/href.ts";
import { defaultRanges, span, spellValue } from "../reference/key-facts.ts";
import { clientText, requiredText, variableText } from "./attribute-facts.ts";
import type { Attribute } from "./backends.ts";
import { rulesOfAttribute } from "./watching-rules.ts";

type BadValue = NonNullable<CacheAttribute["bad"]>[number];

/** A subject and what is to say about it, in Markdown. */
type Row = readonly [subject: string, text: string];

/** What the record of an attribute says besides its text: values, defaults, variables, mistakes and the rules that find them. */
export function attributeRows(attribute: Attribute): Row[] {
  const { record } = attribute;
  const { values = [], bad = [] } = record;
  const presets = defaultRanges(record);
  const required = requiredText(record);
  const client = clientText(record);
  return [
    ...values.map(({ value, doc }): Row => [`\`${value}\``, doc]),
    ...(presets.length > 1 ? presets.map(({ range, value }): Row => [`default in ${range}`, spellValue(value)]) : []),
    ...(required ? [["required", required] as const] : []),
    ...(client ? [["who acts on it", client] as const] : []),
    ...variableRows(record),
    ...bad.map((row): Row => [mistakeText(record, row), consequenceText(row)]),
    ...rulesOfAttribute(attribute).map((id): Row => [ruleLink(id), rulePages[id]?.summary ?? ""]),
  ];
}

/** A link in Markdown to the page of a rule. */
export function ruleLink(id: string): string {
  return `[\`${id}\`](${href(ruleUrl(id))})`;
}

/** The variables that stand in for it; what client and daemon both read is told once. */
function variableRows({ env = [] }: CacheAttribute): Row[] {
  return env.flatMap((variable, i): Row[] => {
    const same = env.filter(({ name, note }) => name === variable.name && note === variable.note);
    return env.indexOf(same[0] as typeof variable) === i ? [[`\`${variable.name}\``, variableText(same)]] : [];
  });
}

/** What a bad value is, in a few words. */
function mistakeText({ kind, values }: CacheAttribute, { readable, since, until }: BadValue): string {
  const note = span(since, until);
  return `${badText()}${note === "" ? "" : ` (${note})`}`;

  function badText(): string {
    if (readable) return "another number";
    if (kind === "bool") return "`yes`, or another word";
    if (kind === "duration") return "`1d`, or no duration";
    if (kind === "int") return "no whole number";
    return values ? "another word" : "what cannot be read";
  }
}

function consequenceText({ outcome, effect, says }: BadValue): string {
  if (outcome === "ignored") return `${effect}; nobody says so`;
  return says === undefined ? effect : `${effect}: \`${says}\``;
}
