import type { Diagnostic } from "./check/diagnostic.ts";
import { rule as doesNotLoad } from "./check/rules/does-not-load.ts";
import { rule as loaderPanic } from "./check/rules/loader-panic.ts";
import { toDiagnostic } from "./check/check.ts";
import { findRefusals } from "./check/refusals.ts";
import { unknownRelease } from "./check/unknown-release.ts";
import { asDocument, Document } from "./document.ts";
import type { ReadOptions } from "./judged-as.ts";
import { type ConfigValue, toConfig } from "./load/config.ts";
import { ignoredIn } from "./load/ignored.ts";
import type { Position } from "./check/diagnostic.ts";
import type { Input } from "./toml/input.ts";

export type LoadResult = {
  /** `false` where the loader of a release is only roughly followed. There is no such release at present. */
  exact: boolean;
} & (
  | {
      ok: true;
      /** Canonical spellings; without the zero values that BuildKit cannot tell from unset. */
      config: { [key: string]: ConfigValue };
      /** Leaf keys without effect, spelled as in the file, in the order of the text; an ignored empty table is its own path. */
      ignored: { path: (string | number)[]; start: Position; end: Position }[];
    }
  | { ok: false; error: Diagnostic }
);

/**
 * What BuildKit's own loader makes of a file: the configuration and the keys it ignores, or why it does not load. It honours
 * the option alone, not a comment in the file; of a range it judges the newest release.
 */
export function load(input: Input | Document, options: ReadOptions = {}): LoadResult {
  const isJudged = input instanceof Document && input.reason === "option";
  const document = asDocument(input, isJudged ? options : { buildkit: options.buildkit ?? "latest" });
  const { target, positions } = document;
  if (!target.ok) return { ok: false, exact: true, error: unknownRelease(document, target.text) };
  const error = refusalOf(document, target.version);
  if (error) return { ok: false, exact: true, error };
  const loading = document.loading(target.version);
  const ignored = ignoredIn(loading.session)
    .toSorted((a, b) => a.start - b.start)
    .map(({ path, start, end }) => ({ path, start: positions.at(start), end: positions.at(end) }));
  return { ok: true, exact: true, config: toConfig(loading.config), ignored };
}

/** Why a release does not load a document; nothing where it does. */
export function refusalOf(document: Document, version: string): Diagnostic | undefined {
  const loading = document.loading(version);
  if (!loading.refusal) return undefined;
  const rule = loading.refusal.crash ? loaderPanic : doesNotLoad;
  const [finding] = findRefusals({ loading }, loading.refusal.crash);
  return finding && toDiagnostic(document, { ...finding, rule }, version);
}
