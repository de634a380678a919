import { Positions } from "../positions.ts";
import { judgedAs, type ReadOptions, type TargetReason } from "../judged-as.ts";
import type { Target } from "../target.ts";
import { decodeInput, type Input } from "../toml/input.ts";
import type { Span } from "../toml/node.ts";
import { scanDockerfile, type Scan } from "./scan.ts";

/** A Dockerfile that was read once, for any number of questions. */
export class Dockerfile {
  readonly text: string;
  readonly scan: Scan;
  readonly target: Target;
  readonly reason: TargetReason;
  /** Where the comment that names the release stands. */
  readonly targetSpan?: Span;
  readonly positions: Positions;

  constructor(input: Input, options: ReadOptions = {}) {
    this.text = decodeInput(input).text;
    this.scan = scanDockerfile(this.text);
    this.positions = new Positions(this.text);
    const comment = options.buildkit === undefined ? this.scan.target : undefined;
    const named = comment && this.text.slice(comment.start, comment.end);
    ({ target: this.target, reason: this.reason } = judgedAs(options, named));
    if (comment) this.targetSpan = comment;
  }
}

/** Reads the text or the bytes of a Dockerfile once; `checkSyntax` takes the result in place of the input. */
export function readDockerfile(input: Input, options: ReadOptions = {}): Dockerfile {
  return new Dockerfile(input, options);
}
