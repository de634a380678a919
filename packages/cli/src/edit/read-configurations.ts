import { Stop } from "../exit-status.ts";
import { type Files, readFiles } from "../input/read-files.ts";

/** The configurations that a command line names or this folder has; Dockerfiles are passed over. Stops when there is nothing to edit. */
export function readConfigurations(paths: readonly string[], ignore: readonly string[] = []): Files {
  const { files, problems } = readFiles(paths, ignore);
  const configurations = files.filter(({ kind }) => kind === "buildkitd.toml");
  if (configurations.length + problems.length === 0) throw new Stop("There is no buildkitd.toml here to edit.");
  return { files: configurations, problems };
}
