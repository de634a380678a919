import { allRules } from "../../all-rules.ts";
import { plain } from "../../emit/plain.ts";
import { ruleUrl } from "../../emit/site.ts";
import type { Thing } from "../thing.ts";
import { shorten } from "./address.ts";

/** Every rule of `check`, also by the names that its text sets as code. */
export function ruleThings(): Thing[] {
  return allRules.map(({ id, severity, page: { summary, text, symptoms = [] } }) => ({
    kind: "rule",
    name: id,
    at: shorten(ruleUrl(id)),
    text: plain(summary),
    type: severity,
    words: namesIn(text, summary),
    lines: symptoms.map((symptom) => symptom.text),
  }));
}

/** The keys, flags and values in a text that another one lacks, each once. */
function namesIn(text: string, other: string): string {
  const names = [...text.matchAll(/`([\w."=-]{3,40})`/g)].map(([, name = ""]) => name);
  return [...new Set(names)].filter((name) => !other.includes(name)).join(" ");
}
