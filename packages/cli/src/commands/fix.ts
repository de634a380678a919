import { fix, type FixResult } from "@buildkit-config/core";
import { fixSyntax } from "@buildkit-config/core/cache";
import { deliver } from "../edit/deliver.ts";
import { exitStatus } from "../exit-status.ts";
import { readFiles } from "../input/read-files.ts";
import type { Arguments } from "../options.ts";
import { applyToBuilder } from "../output/apply-to-builder.ts";
import { printError } from "../output/print.ts";
import { printable } from "../output/printable.ts";
import { paragraph } from "../output/wrap.ts";
import { judging } from "../settings/judging.ts";
import { readSettings } from "../settings/read-settings.ts";

interface Fixed extends FixResult {
  file: string;
}

/** Repairs files: shows what would change, or writes it. Gives 1 when there is something to repair, or errors are left. */
export function fixCommand({ words, values }: Arguments): number {
  const settings = readSettings();
  const unsafe = values["unsafe"] === true;
  const write = values["write"] === true;
  const options = { ...judging({ values }, settings), unsafe };
  const { files, problems } = readFiles(words, settings.ignore);
  const fixed = files.map(({ file, kind, bytes }): Fixed => {
    const repaired = kind === "buildkitd.toml" ? fix(bytes, options) : fixSyntax(bytes, options);
    return Object.assign(repaired, { file });
  });
  const changed = fixed.filter(({ repairs, file }) => repairs.length > 0 || file === "<stdin>");
  deliver(changed, write);
  // The differences are for programs as well, so what is said about them goes elsewhere.
  for (const each of fixed) printError(`${paragraph(tell(each, write, unsafe), 0)}\n`);
  const [first] = changed;
  if (write && first) printError(applyToBuilder(changed.length === 1 ? first.file : "FILE"));
  for (const problem of problems) printError(`${paragraph(printable(problem), 0)}\n`);
  if (problems.length > 0) return exitStatus.failed;
  const isLeft = fixed.some(({ left }) => left.some(({ severity }) => severity === "error"));
  return isLeft || (!write && fixed.some(({ repairs }) => repairs.length > 0)) ? exitStatus.found : exitStatus.clean;
}

/** What became of one file, and what else could be done. */
function tell({ file, repairs, left }: Fixed, write: boolean, unsafe: boolean): string {
  const name = printable(file);
  const done =
    repairs.length === 0
      ? `${name}: nothing to repair.`
      : `${write || file === "<stdin>" ? "Fixed" : "Would fix"} ${repairs.length} in ${name}.${write || file === "<stdin>" ? "" : " Write it with --write."}`;
  const problems = left.filter(({ severity }) => severity !== "info");
  const guesses = unsafe ? 0 : problems.filter(({ fixes }) => fixes.length > 0).length;
  const rest = problems.length > 0 ? ` ${problems.length} left, which buildkit-config check shows.` : "";
  return `${done}${rest}${guesses > 0 ? ` --unsafe repairs ${guesses} of them by a guess.` : ""}`;
}
