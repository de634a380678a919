import { checkSyntax, readDockerfile, sameSyntaxReleases, type SyntaxOptions } from "@buildkit-config/core/cache";
import type { CheckedFile } from "../output/checked-file.ts";

/** Checks the `# syntax=` line of a Dockerfile. */
export function checkDockerfile(file: string, bytes: Uint8Array, options: SyntaxOptions): CheckedFile {
  const dockerfile = readDockerfile(bytes, options);
  const { text, target, reason } = dockerfile;
  return {
    file,
    text,
    target,
    reason,
    diagnostics: checkSyntax(dockerfile, options).diagnostics,
    sameReleases: (version) => sameSyntaxReleases(dockerfile, version),
    verb: "Reads",
  };
}
