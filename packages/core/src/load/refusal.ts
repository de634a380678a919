import type { Span } from "../toml/node.ts";

/** Why the loader stops. */
export interface Refusal extends Span {
  /** The daemon crashes instead of saying what is wrong. */
  crash: boolean;
  /** What is wrong, without a full stop. */
  message: string;
  /** What to write, where that is more than to put `write` in its place. */
  help?: string | undefined;
  /** What to put in its place, where the file itself tells. */
  write?: string | undefined;
  related?: { span: Span; message: string } | undefined;
  path: (string | number)[];
  /** What follows cannot be read. */
  last?: boolean;
  /** We stop here, not the daemon. */
  ours?: true;
}

/** Thrown while binding and caught by `load` alone. */
export class LoadFailure {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    this.refusal = refusal;
  }
}
