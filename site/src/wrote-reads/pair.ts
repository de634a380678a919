import type { Diagnostic } from "@buildkit-config/core";
import type { Token } from "../code/highlight.ts";

/** What a line says, as it is read; no value where it is not read. */
export interface ReadKey {
  name: string;
  value?: string;
}

export interface WroteLine {
  tokens: (Token & { mark?: string })[];
  reads: ReadKey[];
  findings: Diagnostic[];
  /** What happens instead of reading it. */
  refusal?: string;
}

/** A text beside what is made of it, line by line. */
export interface Pair {
  /** What stands above the right side. */
  heading: string;
  lines: WroteLine[];
}
