import type { Loading } from "./load/load.ts";
import { runLoader } from "./load/load.ts";
import { Positions } from "./positions.ts";
import { judgedAs, type ReadOptions, type TargetReason } from "./judged-as.ts";
import type { Target } from "./target.ts";
import { decodeInput, type Input } from "./toml/input.ts";
import type { Span } from "./toml/node.ts";
import { readToml, type Reading } from "./toml/read.ts";

/** A text that was read once, for any number of questions. */
export class Document {
  readonly text: string;
  readonly reading: Reading;
  readonly target: Target;
  readonly reason: TargetReason;
  /** Where the comment that names the release stands. */
  readonly targetSpan?: Span;
  private readonly loadings: Loading[] = [];
  private lines: Positions | undefined;

  constructor(input: Input, options: ReadOptions = {}) {
    const { text, quirks } = decodeInput(input);
    this.text = text;
    this.reading = readToml(text);
    if (quirks.length > 0)
      this.reading.quirks = [...quirks, ...this.reading.quirks].toSorted((a, b) => a.start - b.start);
    const comment = options.buildkit === undefined ? this.findTarget() : undefined;
    ({ target: this.target, reason: this.reason } = judgedAs(options, comment?.text));
    if (comment) this.targetSpan = comment.span;
  }

  /** What the loader of a release makes of it; run once for each. */
  loading(version: string): Loading {
    for (const loading of this.loadings) if (loading.session.version === version) return loading;
    const loading = runLoader(this.text, this.reading, version);
    this.loadings.push(loading);
    return loading;
  }

  get positions(): Positions {
    this.lines ??= new Positions(this.text);
    return this.lines;
  }

  /** `# buildkit: 0.17` in a comment before the first statement. */
  private findTarget(): { text: string; span: Span } | undefined {
    const first = this.reading.statements[0]?.start ?? this.text.length;
    for (const { start, end } of this.reading.comments) {
      if (start > first) return undefined;
      const [, before = "", text] = /^(#\s*buildkit:\s*)(\S+)\s*$/.exec(this.text.slice(start, end)) ?? [];
      if (text === undefined) continue;
      const from = start + before.length;
      return { text, span: { start: from, end: from + text.length } };
    }
    return undefined;
  }
}

/** Reads a text or the bytes of a file once; every other function takes the result in place of the input. */
export function read(input: Input, options: ReadOptions = {}): Document {
  return new Document(input, options);
}

/** The document of an input, or the document itself when it was read before for the same target. */
export function asDocument(input: Input | Document, options: ReadOptions): Document {
  if (!(input instanceof Document)) return read(input, options);
  return options.buildkit === undefined ? input : new Document(input.text, options);
}
