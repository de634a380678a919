/** What a proof works with. */
export interface Trial {
  version: string;
  toml: string;
  /** A folder that is empty at first and goes when the proofs are over. */
  folder: string;
}

/** Does what a record says and tells in one line what was seen; nothing where the release has no way to ask. */
export type See = (trial: Trial) => Promise<string | undefined>;
