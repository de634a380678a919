import { SITE } from "@buildkit-config/core";
import { plainAddress, plainFiles } from "./plain-files.ts";

/** The command that fetches the plain files of a preset into the current folder, for people with curl and without Node. */
export function fetchCommand(preset: string, releases: string): string {
  const paths = plainFiles
    .filter((file) => file.preset === preset && file.releases === releases)
    .map(({ path }) => path);
  const address = plainAddress({ preset, releases, path: `{${paths.join(",")}}` });
  return `curl --fail --create-dirs --output '#1' \\\n  '${SITE}${address}'\nsh create.sh\n`;
}
