/** What the command says to its caller. */
export const exitStatus: Readonly<Record<"clean" | "found" | "failed" | "bug", number>> = {
  /** Nothing at or above the level of `--fail-on`. */
  clean: 0,
  /** Something was found. */
  found: 1,
  /** It could not be done: usage, an unreadable file, nothing to check. */
  failed: 2,
  /** Our own fault. */
  bug: 70,
};

/** A reason to stop that the user can do something about; told in one line. */
export class Stop {
  readonly message: string;

  constructor(message: string) {
    this.message = message;
  }
}
