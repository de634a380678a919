import { join } from "node:path";
import { load } from "../../core/src/load-config.ts";
import type { Version } from "../../core/src/records/release.ts";
import { recordedQuestions } from "../generate/recorded.ts";
import { goBuild } from "../go-build.ts";
import { judgeSources } from "../judge-sources.ts";
import { ask } from "../loader/ask.ts";
import type { Load } from "../loader/difference.ts";
import { findDifferences } from "../loader/found.ts";
import { keys } from "../loader/keys.ts";
import { textOf } from "../loader/question.ts";
import { report } from "../loader/report.ts";
import type { Row } from "./row.ts";
import { programModule, upstreamModule } from "./upstream-module.ts";

/**
 * Documents that the loader of a release reads otherwise than `load` says for the newest known one. Those that name one of
 * the `added` keys are left out: they differ because of the key.
 */
export function compareBehaviours(known: Version, version: Version, added: readonly string[], rows: number): Row[] {
  const output = join(import.meta.dirname, "../bin", version);
  const sources = judgeSources(upstreamModule(version).goMod);
  goBuild({ sources, module: { text: programModule(version) }, output });
  const questions = recordedQuestions(keys).filter((question) => !namesOne(textOf(question), added));
  const { outcomes, doubts } = ask(version, questions);
  const asKnown: Load = (input) => load(input, { buildkit: known });
  const found = findDifferences(asKnown, version, questions, outcomes);
  const lines = [`${found.length} of ${questions.length} documents`, ...report(asKnown, version, found, rows)];
  const doubt = `the judge doubts what is ignored in ${doubts.length} documents\n${doubts[0]}`;
  return [
    ...(found.length > 0 ? [loaderRow(lines.join("\n"), "packages/core/src/load/dialect.ts")] : []),
    ...(doubts.length > 0 ? [loaderRow(doubt, "packages/conformance/judge/")] : []),
  ];
}

function loaderRow(text: string, file: string): Row {
  return { group: "loader", text, file };
}

function namesOne(text: string, keyNames: readonly string[]): boolean {
  const own = text.toLowerCase();
  return keyNames.some((name) => own.includes(name.toLowerCase()));
}
