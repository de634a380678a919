import { asDocument, type Document } from "../document.ts";
import { fix as fixNow, type FixOptions } from "../fix/fix.ts";
import type { FixResult } from "../fix/repair.ts";
import type { ReadOptions } from "../judged-as.ts";
import { load as loadNow, type LoadResult } from "../load-config.ts";
import { fetchFor } from "../load/load-tree-on-demand.ts";
import type { Input } from "../toml/input.ts";
import { check as checkNow, type CheckOptions } from "./check.ts";
import type { Diagnostic } from "./diagnostic.ts";

/*
 * For a browser that checks files and shows nothing else: the same functions without the texts of records. What only releases
 * before 0.28 need is fetched for the first file that is judged as one of them, so each gives a promise.
 */

/** What `check` of the package gives. */
export async function check(input: Input | Document, options: CheckOptions = {}): Promise<Diagnostic[]> {
  const document = asDocument(input, options);
  await fetchFor(document);
  return checkNow(document, options);
}

/** What `fix` of the package gives. */
export async function fix(input: Input, options: FixOptions = {}): Promise<FixResult> {
  await fetchFor(asDocument(input, options));
  return fixNow(input, options);
}

/** What `load` of the package gives. */
export async function load(input: Input | Document, options: ReadOptions = {}): Promise<LoadResult> {
  await fetchFor(asDocument(input, options));
  return loadNow(input, options);
}

export type { CheckOptions } from "./check.ts";
export type { Diagnostic, Edit, Fix, Position, Severity } from "./diagnostic.ts";
export { type Driver, drivers } from "./surroundings.ts";
export type { RuleWeights } from "./weigh.ts";
export { type Document, read } from "../document.ts";
export type { FixOptions } from "../fix/fix.ts";
export type { FixResult, Repair } from "../fix/repair.ts";
export type { ReadOptions, TargetReason } from "../judged-as.ts";
export type { LoadResult } from "../load-config.ts";
export { resolveTarget, type Target } from "../target.ts";
