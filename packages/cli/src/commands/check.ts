import { type CheckOptions, read, type Severity } from "@buildkit-config/core";
import type { Arguments } from "../options.ts";
import { exitStatus } from "../exit-status.ts";
import { allowedRepositories } from "../check/allowed-repositories.ts";
import { checkConfiguration } from "../check/check-configuration.ts";
import { checkDockerfile } from "../check/check-dockerfile.ts";
import { type ReadFile, readFiles } from "../input/read-files.ts";
import type { CheckedFile } from "../output/checked-file.ts";
import { printJson } from "../output/json.ts";
import { printPretty } from "../output/pretty.ts";
import { printError } from "../output/print.ts";
import { printable } from "../output/printable.ts";
import { paragraph } from "../output/wrap.ts";
import { judging } from "../settings/judging.ts";
import { readSettings } from "../settings/read-settings.ts";

const levels: readonly Severity[] = ["info", "warning", "error"];

/** Checks files and prints what was found; gives the exit status. Files that can be read are checked though others cannot. */
export function checkCommand({ words, values }: Arguments): number {
  const settings = readSettings();
  const options = judging({ values }, settings);
  const { files, problems } = readFiles(words, settings.ignore);
  const checked = checkFiles(files, options, values["pinned"] === true);
  if (values["format"] === "json") printJson(checked, options.buildkit ?? options.fallback);
  else if (checked.length > 0)
    printPretty(checked, values["verbose"] === true || (values["fail-on"] ?? settings.failOn) === "info");
  for (const problem of problems) printError(`${paragraph(printable(problem), 0)}\n`);
  if (problems.length > 0) return exitStatus.failed;
  const least = levels.indexOf((values["fail-on"] ?? settings.failOn ?? "error") as Severity);
  const failing = checked.some(({ diagnostics }) =>
    diagnostics.some(({ severity }) => levels.indexOf(severity) >= least),
  );
  return failing ? exitStatus.found : exitStatus.clean;
}

/** The results in the order of the files. */
function checkFiles(files: readonly ReadFile[], judge: CheckOptions, pinned: boolean): CheckedFile[] {
  const documents = files.map(({ kind, bytes }) => (kind === "buildkitd.toml" ? read(bytes, judge) : undefined));
  const known = documents.filter((document) => document !== undefined);
  const isAll = known.length === files.length;
  const options = { ...judge, pinned, allowedRepositories: isAll ? undefined : allowedRepositories(known) };
  return files.flatMap(({ file, bytes }, i) => {
    const document = documents[i];
    return document ? checkConfiguration(file, document, judge) : checkDockerfile(file, bytes, options);
  });
}
