import type { Driver, RuleWeights, Severity } from "@buildkit-config/core";

/** What `check` of a buildkit.config.json may hold: how this repository's files are judged. */
export interface Settings {
  /** The release to judge files by that name none themselves. */
  buildkit?: string;
  driver?: Driver;
  rootless?: boolean;
  /** In bytes. */
  disk?: number;
  rules?: RuleWeights;
  /** Files, folders and patterns that are not looked for. */
  ignore?: readonly string[];
  failOn?: Severity;
}
