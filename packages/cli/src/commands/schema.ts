import { resolveTarget, schema } from "@buildkit-config/core";
import type { Arguments } from "../options.ts";
import { exitStatus, Stop } from "../exit-status.ts";
import { stopOnUnknownRelease } from "../input/release-option.ts";
import { print } from "../output/print.ts";

/** Prints the schema of a release. */
export function schemaCommand({ words, values }: Arguments): number {
  if (words.length > 0) throw new Stop("schema takes no words; write --buildkit for a release");
  const buildkit = values["buildkit"] as string | undefined;
  stopOnUnknownRelease(resolveTarget(buildkit));
  const result = schema({ ...(buildkit !== undefined && { buildkit }), strict: values["strict"] === true });
  print(`${JSON.stringify(result, null, 2)}\n`);
  return exitStatus.clean;
}
