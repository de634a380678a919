import { explain } from "@buildkit-config/core";
import type { Arguments } from "../options.ts";
import { exitStatus, Stop } from "../exit-status.ts";
import { explainCache } from "../output/explain-cache.ts";
import { explainKey } from "../output/explain-key.ts";
import { explainPage } from "../output/explain-page.ts";
import { explainRule } from "../output/explain-rule.ts";
import { explainErrors, explainSymptom } from "../output/explain-symptom.ts";
import { print, printError } from "../output/print.ts";
import { printable } from "../output/printable.ts";
import { paragraph } from "../output/wrap.ts";

/** Prints what a key, a rule, a wrong spelling, an error line or a question is about; 1 when nothing is known of it. */
export function explainCommand({ words }: Arguments): number {
  const query = words.join(" ");
  if (query.trim() === "")
    throw new Stop(
      "explain needs a key, a cache, a rule, an error line or a question: buildkit-config explain max-parallelism",
    );
  const found = explain(query);
  if (found.kind === "none") {
    const near = found.near.length > 0 ? ` Near it: ${found.near.join(", ")}.` : "";
    printError(`${paragraph(`Nothing is known about \`${printable(query)}\`.${near}`, 0)}\n`);
    return exitStatus.found;
  }
  print(`${text(query, found)}\n`);
  return exitStatus.clean;
}

function text(query: string, found: Exclude<ReturnType<typeof explain>, { kind: "none" }>): string {
  if (found.kind === "rule") return explainRule(found);
  if (found.kind === "cache") return explainCache(query, found);
  if (found.kind === "key") return explainKey(query, found);
  if (found.kind === "symptom") return explainSymptom(found);
  if (found.kind === "symptoms") return explainErrors(found.found);
  return explainPage(found.page);
}
