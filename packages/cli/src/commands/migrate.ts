import { decodeInput, migrate, type MigrateResult, resolveTarget } from "@buildkit-config/core";
import { deliver } from "../edit/deliver.ts";
import { readConfigurations } from "../edit/read-configurations.ts";
import { exitStatus } from "../exit-status.ts";
import { stopOnUnknownRelease } from "../input/release-option.ts";
import type { Arguments } from "../options.ts";
import { applyToBuilder } from "../output/apply-to-builder.ts";
import { comparison } from "../output/comparison.ts";
import { block } from "../output/pretty.ts";
import { printError } from "../output/print.ts";
import { printable } from "../output/printable.ts";
import { paragraph } from "../output/wrap.ts";
import { judging } from "../settings/judging.ts";
import { readSettings } from "../settings/read-settings.ts";

interface Migrated {
  file: string;
  text: string;
  result: MigrateResult;
}

/**
 * Carries configurations to another release: shows what would change, or writes it, and tells what the daemon does otherwise all the
 * same. Gives 1 when there is something to write, or a file would not do what it did.
 */
export function migrateCommand({ words, values }: Arguments): number {
  const settings = readSettings();
  const { fallback, disk } = judging({ values }, settings);
  const { from, to } = values as { from?: string; to?: string };
  for (const release of [from, to]) if (release !== undefined) stopOnUnknownRelease(resolveTarget(release));
  const write = values["write"] === true;
  const { files, problems } = readConfigurations(words, settings.ignore);
  const migrated = files.map(({ file, bytes }): Migrated => {
    const result = migrate(bytes, { from, to, fallback, disk });
    return { file, text: decodeInput(bytes).text, result };
  });
  deliver(
    migrated.flatMap(({ file, result }) =>
      result.ok && (result.done.length > 0 || file === "<stdin>") ? [{ file, text: result.text }] : [],
    ),
    write,
  );
  printError(`${migrated.map((each) => tell(each, write)).join("\n\n")}\n`);
  const changed = migrated.filter(({ result, file }) => result.ok && result.done.length > 0 && file !== "<stdin>");
  const [first] = changed;
  if (write && first) printError(`\n${applyToBuilder(changed.length === 1 ? first.file : "FILE")}`);
  for (const problem of problems) printError(`${paragraph(printable(problem), 0)}\n`);
  if (problems.length > 0) return exitStatus.failed;
  return migrated.some(({ result }) => isOtherwise(result)) || (!write && changed.length > 0)
    ? exitStatus.found
    : exitStatus.clean;
}

/** Whether the file does not do what it did: it stops working, or a key that it sets does something else. */
function isOtherwise(result: MigrateResult): boolean {
  if (!result.ok) return true;
  return result.refusals.length + result.reading.length > 0 || result.changes.some(({ written }) => written);
}

/** What became of one file. */
function tell({ file, text, result }: Migrated, write: boolean): string {
  const name = printable(file);
  if (!result.ok) return block(name, text, result.error);
  const { from, to, done } = result;
  const head = `${name}, BuildKit ${from} to ${to}:`;
  const how = write || file === "<stdin>" ? "" : " --write does this:";
  const edits =
    done.length === 0
      ? `${head} nothing to write otherwise.`
      : [`${head}${how}`, ...done.map((each) => paragraph(printable(each), 2))].join("\n");
  return [edits, ...comparison(file, result.text, result)].join("\n\n");
}
