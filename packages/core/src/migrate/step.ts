import type { Document } from "../document.ts";
import type { Version } from "../records/release.ts";

/** A file on its way from one release to another. */
export interface Journey {
  /** The file as it is now. */
  document: Document;
  from: Version;
  to: Version;
}

/** One thing that has to be written otherwise for the new release: the text with it, and what was done, in a sentence each. */
export type MigrationStep = (journey: Journey) => Edited | undefined;

export interface Edited {
  text: string;
  done: string[];
}
