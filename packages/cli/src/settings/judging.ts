import { type CheckOptions, type Driver, resolveTarget } from "@buildkit-config/core";
import { Stop } from "../exit-status.ts";
import { stopOnUnknownRelease } from "../input/release-option.ts";
import type { Arguments } from "../options.ts";
import { diskSize } from "./disk-size.ts";
import type { Settings } from "./settings.ts";

/** How files are judged: what the command line says goes before the settings. Stops on a release or size that cannot be read. */
export function judging({ values }: Pick<Arguments, "values">, settings: Settings): CheckOptions {
  const buildkit = values["buildkit"] as string | undefined;
  if (buildkit !== undefined) stopOnUnknownRelease(resolveTarget(buildkit));
  return {
    buildkit,
    fallback: settings.buildkit,
    driver: (values["driver"] as Driver | undefined) ?? settings.driver,
    rootless: values["rootless"] === true || settings.rootless,
    disk: diskOption(values["disk"]) ?? settings.disk,
    rules: settings.rules,
  };
}

function diskOption(text: string | true | undefined): number | undefined {
  if (typeof text !== "string") return undefined;
  const disk = diskSize(text);
  if (disk === undefined) throw new Stop(`--disk is a size such as 200GB, not ${text}.`);
  return disk;
}
