import type { Diagnostic } from "../check/diagnostic.ts";
import { unknownRelease } from "../check/unknown-release.ts";
import { read } from "../document.ts";
import { type Comparison, compareTexts } from "../compare/compare-texts.ts";
import { effective } from "../effective/effective.ts";
import { isLossless } from "../fix/is-lossless.ts";
import { judgedAs } from "../judged-as.ts";
import type { Version } from "../records/release.ts";
import { decodeInput, type Input } from "../toml/input.ts";
import type { MigrationStep } from "./step.ts";
import { moveLogLevel } from "./steps/move-log-level.ts";
import { nameRelease } from "./steps/name-release.ts";
import { plainStart } from "./steps/plain-start.ts";
import { renameLimits } from "./steps/rename-limits.ts";
import { respellKeys } from "./steps/respell-keys.ts";
import { respellValues } from "./steps/respell-values.ts";

export interface MigrateOptions {
  /** The release that the file was written for; without it, the one that its comment names, else the newest. */
  from?: string | undefined;
  /** The same, for when the file names none; it goes before the newest. */
  fallback?: string | undefined;
  /** The release that is to read it; the newest, without it. */
  to?: string | undefined;
  /** The size of the disk that holds the cache, in bytes, for limits that are shares of it. */
  disk?: number | undefined;
}

export type MigrateResult =
  | ({
      ok: true;
      from: Version;
      to: Version;
      /** The file for the new release; the text as it was, where nothing had to change. */
      text: string;
      /** What was written otherwise, a sentence each, without its full stop. */
      done: string[];
    } & Comparison)
  /** One of the releases is none, or the release that the file was written for does not load it. */
  | { ok: false; error: Diagnostic };

/** In this order: a value is told from its key as the file has it. */
const steps: readonly MigrationStep[] = [
  plainStart,
  respellKeys,
  respellValues,
  moveLogLevel,
  renameLimits,
  // Under its older name a limit may need another spelling.
  respellValues,
  nameRelease,
];

/**
 * Carries a file from one release to another, forward or back: the daemon does what it did, as far as the new release can, and
 * everything it does otherwise is listed. Comments, order, layout and line ends stay. Bytes that are not UTF-8 are compared, and
 * nothing is written otherwise. Never throws.
 */
export function migrate(input: Input, options: MigrateOptions = {}): MigrateResult {
  const { text } = decodeInput(input);
  const source = read(text, { buildkit: options.from, fallback: options.fallback });
  const before = effective(source, { disk: options.disk });
  if (!before.ok) return before;
  const { target } = judgedAs({ buildkit: options.to ?? "latest" }, undefined);
  if (!target.ok) return { ok: false, error: unknownRelease(source, target.text) };
  const from = before.version;
  const to = target.version;
  const done: string[] = [];
  let document = read(text, { buildkit: to });
  for (const step of from === to || !isLossless(input, text) ? [] : steps) {
    const edited = step({ document, from, to });
    if (!edited || edited.text === document.text) continue;
    const next = read(edited.text, { buildkit: to });
    // Where a file plays with spellings, a right one can meet another of its kind.
    if (next.loading(to).refusal && !document.loading(to).refusal) continue;
    done.push(...edited.done);
    document = next;
  }
  return { ok: true, from, to, text: document.text, done, ...compareTexts(source, document, options.disk) };
}
