import {
  allRules,
  isLeaf,
  keyUrl,
  records,
  ruleUrl,
  spellPath,
  type Symptom,
  symptoms,
  symptomUrl,
  tableUrl,
  walk,
} from "@buildkit-config/core";
import { href } from "../links/href.ts";

const entries = new Map([...walk(records)].map(({ path, field }) => [spellPath(path), { path, field }]));

/** A link in Markdown to a key or a table that has to exist, by its name with dots. */
export function keyLink(name: string): string {
  const entry = entries.get(name);
  if (!entry) throw new Error(`There is no key ${name}.`);
  return `[\`${name}\`](${href((isLeaf(entry.field) ? keyUrl : tableUrl)(entry.path))})`;
}

/** A link in Markdown to a rule that has to exist. */
export function ruleLink(id: string): string {
  if (!allRules.some((rule) => rule.id === id)) throw new Error(`There is no rule ${id}.`);
  return `[\`${id}\`](${href(ruleUrl(id))})`;
}

/** A link in Markdown to a symptom that has to exist. */
export function symptomLink(slug: string): string {
  const symptom = symptoms.find((each) => each.slug === slug);
  if (!symptom) throw new Error(`There is no symptom ${slug}.`);
  const { title } = symptom;
  return `[${isLine(symptom) ? `\`${title}\`` : title}](${href(symptomUrl(slug))})`;
}

/** Whether it is headed with what a log says. */
export function isLine({ title, lines }: Symptom): boolean {
  return lines.some((line) => title.includes(line));
}

/** A link in Markdown to a thread: `moby/buildkit#4458`. */
export function threadLink(thread: string): string {
  const [repository = "", number = ""] = thread.split("#");
  return `[${thread}](https://github.com/${repository}/issues/${number})`;
}

/** A line of a log in Markdown, with a link to its page where it has one. */
export function lineLink(text: string): string {
  const symptom = symptoms.find(({ lines }) => lines.some((line) => text.includes(line)));
  return symptom ? `[\`${text}\`](${href(symptomUrl(symptom.slug))})` : `\`${text}\``;
}
