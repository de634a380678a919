import { resolveTarget } from "@buildkit-config/core";
import type { CheckedFile } from "./checked-file.ts";
import { print } from "./print.ts";
import { jsonText } from "./json-text.ts";

/** Prints the findings for programs: one object, with the release that files without one of their own are judged as. */
export function printJson(checked: readonly CheckedFile[], buildkit: string | undefined): void {
  const target = resolveTarget(buildkit);
  const result = {
    version: 1,
    buildkit: target.ok ? target.version : undefined,
    files: checked.map(({ file, diagnostics }) => ({ file, diagnostics })),
  };
  print(jsonText(result));
}
