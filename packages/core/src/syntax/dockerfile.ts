import { Positions } from "../positions.ts";
import { resolveTarget, type Target } from "../target.ts";
import { decodeInput, type Input } from "../toml/input.ts";
import type { Span } from "../toml/node.ts";
import type { TargetReason } from "../document.ts";
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

  constructor(input: Input, buildkit?: string) {
    this.text = decodeInput(input).text;
    this.scan = scanDockerfile(this.text);
    this.positions = new Positions(this.text);
    const { target } = this.scan;
    const comment = buildkit === undefined ? target : undefined;
    this.target = resolveTarget(buildkit ?? (comment && this.text.slice(comment.start, comment.end)));
    this.reason = buildkit !== undefined ? "option" : comment ? "comment" : "latest";
    if (comment) this.targetSpan = comment;
  }
}

/** Reads the text or the bytes of a Dockerfile once; `checkSyntax` takes the result in place of the input. */
export function readDockerfile(input: Input, options: { buildkit?: string | undefined } = {}): Dockerfile {
  return new Dockerfile(input, options.buildkit);
}
