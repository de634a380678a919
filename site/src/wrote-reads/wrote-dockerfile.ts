import type { Diagnostic } from "@buildkit-config/core";
import type { Pair } from "./pair.ts";
import { wroteLines } from "./wrote-lines.ts";

/** A Dockerfile beside what was found in each of its lines. */
export function wroteDockerfile(text: string, release: string, findings: readonly Diagnostic[]): Pair {
  return { heading: `What BuildKit ${release} makes of it`, lines: wroteLines(text, "docker", findings) };
}
