import type { Span } from "../toml/node.ts";

/** Why the loader stops. */
export interface Refusal extends Span {
  /** The daemon crashes instead of saying what is wrong. */
  crash: boolean;
  /** What is wrong, without a full stop. */
  message: string;
  help?: string;
  /** What to put in its place, where the file itself tells. */
  write?: string;
  related?: { span: Span; message: string };
  path: (string | number)[];
  /** What follows cannot be read. */
  last?: true;
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
