import type { Table } from "../records/record.ts";
import { numberOf } from "../records/release.ts";
import type { SyntaxProblem } from "../toml/failure.ts";
import type { Reading } from "../toml/read.ts";
import type { Header, Key, Pair, Span, Statement, Value } from "../toml/node.ts";
import { quirks } from "../toml/quirk.ts";
import { Bound } from "./bound.ts";
import { type Dialect, dialectOf, type Slot } from "./dialect.ts";
import type { Entry } from "./go-toml-1/tree.ts";
import { LoadFailure, type Refusal } from "./refusal.ts";
import { SeenKeys } from "./seen.ts";
import { type Path, pathOf, type Trail, underAll } from "./trail.ts";
import type { Struct } from "./value.ts";

/** A key of the file that no field takes, with the table where one was looked for. */
export interface Missing {
  path: Path;
  key: Key;
  table: Table;
  /** The statement that holds the key, and the position of the key in it. */
  statement: Statement;
  depth: number;
  /** The spelling that is read in its place, where it is a key all the same. */
  instead?: string | undefined;
}

/** Something of the file without effect, with the place where it is shown; or a key that was passed over in a tree. */
export type Lost = { trail: Trail | undefined } & ({ held: Value; span: Span } | { entry: Entry });

type RefusalExtra = Partial<Pick<Refusal, "crash" | "help" | "write" | "related" | "ours" | "last">>;

const deepest = 600;

const comment = /[ \t]*(?:#[^\n]*)?/y;

/** One run of the loader over one document. */
export class Session {
  readonly dialect: Dialect;
  readonly seen: SeenKeys = new SeenKeys();
  readonly bound: Bound[] = [];
  /** What takes the place of something before it, whose name is spelled in another way. */
  readonly respelled: (Bound | Header)[] = [];
  readonly missing: Missing[] = [];
  readonly lost: Lost[] = [];
  /** Where the loader stops: at the first. The others would stop it in turn, once the first is mended. */
  readonly refusals: Refusal[] = [];
  /** Pairs belong to a table that no field takes. */
  skipping = false;
  /** The array of tables being opened is seen for the first time, so what it held goes. */
  clearing = false;
  /** Way to the table that pairs belong to. */
  prefix: Trail | undefined;
  /** How many arrays and inline tables the value being read lies in. */
  depth = 0;
  readonly version: string;
  private readonly number: number;
  private readonly text: string;
  readonly reading: Reading;
  private next = 0;
  private ended = false;
  private quirk = 0;

  constructor(text: string, reading: Reading, version: string) {
    this.text = text;
    this.reading = reading;
    this.version = version;
    this.number = numberOf(version);
    this.dialect = dialectOf(version);
  }

  /** Notes a pair without effect. */
  skip({ key, value }: Pair, prefix: Trail | undefined): void {
    this.lost.push({ held: value, trail: underAll(prefix, key), span: key[key.length - 1] as Key });
  }

  /** Notes that a key leads nowhere: the part of the statement's key at `depth` is not a field of `table`. */
  miss(statement: Statement, depth: number, table: Table, path: Path): void {
    this.missing.push({ path, key: statement.key[depth] as Key, table, depth, statement });
  }

  /** Notes that a list of tables is dropped, because a header spells its name anew. */
  replaceList(header: Header): void {
    this.respelled.push(header);
  }

  /** Notes a key that reached a field: the one at `depth` of a pair. `above` is the way to its table. */
  bind(struct: Struct, slot: Slot, pair: Pair, depth: number, above: Trail | undefined): void {
    const bound = new Bound(struct, slot, pair, depth, above);
    this.bound.push(bound);
    // What was written under another spelling is lost; tables and maps are put together.
    if (slot.isLeaf && struct.values[slot.index] !== undefined) this.respelled.push(bound);
    struct.last = bound;
  }

  /** The field of a struct that a written key stands for. */
  match(struct: Struct, written: string): Slot | undefined {
    const { dialect } = this;
    struct.names ??= dialect.namesOf(struct.layout);
    const slot = struct.names.get(written) ?? (dialect.fold && struct.names.get(dialect.fold(written)));
    return slot && this.has(slot.since) ? slot : undefined;
  }

  /** Whether the release has what came with another one, given as a number. */
  has(since: number): boolean {
    return since <= this.number;
  }

  textOf(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  /** The statement that comes next, without taking it. */
  peek(): Statement | undefined {
    return this.reading.statements[this.next];
  }

  atEnd(): boolean {
    return this.ended;
  }

  /** Takes the next statement, after its line was found to hold nothing that the release refuses. */
  take(): Statement | undefined {
    const statement = this.peek();
    if (statement) this.next++;
    else this.ended = true;
    this.refuseQuirks(statement);
    if (!statement && this.reading.problem) this.refuseProblem(this.reading.problem);
    return statement;
  }

  /** Stops where the text cannot be read further. */
  refuseProblem(problem: SyntaxProblem, crash: boolean = false, trail?: Trail): never {
    const isLast = this.text.slice(problem.end).trim() === "";
    const { message, help, write } = problem;
    return this.refuse(problem, message, trail, { help, write, last: !isLast, crash });
  }

  /** Where a comment after a statement ends, or the statement itself; go-toml reads both in one step. */
  private endOfLine(from: number): number {
    comment.lastIndex = from;
    comment.test(this.text);
    return comment.lastIndex;
  }

  private refuseQuirks(statement: Statement | undefined): void {
    const all = this.reading.quirks;
    if (this.quirk === all.length) return;
    const end = statement ? this.endOfLine(statement.end) : this.text.length;
    for (let quirk = all[this.quirk]; quirk && quirk.start < end; quirk = all[++this.quirk]) {
      const record = quirks[quirk.id];
      if (record.acceptedBy.includes(this.dialect.library)) continue;
      this.quirk++;
      // The pairs of a table whose header is refused belong nowhere.
      if (statement && statement.kind !== "pair") this.skipping = true;
      this.refuse(quirk, record.doc, undefined, { help: record.help });
    }
  }

  /** Stops where values or keys lie deeper in each other than anybody writes: following them would exhaust the stack. */
  refuseDepth(span: Span, depth: number, trail: Trail | undefined): void {
    if (depth > deepest) this.refuse(span, `more than ${deepest} levels lie in each other here`, trail, { ours: true });
  }

  /** Does one step; where the loader would stop, notes why and says so. */
  attempt(step: () => void): boolean {
    try {
      step();
      return true;
    } catch (failure) {
      if (!(failure instanceof LoadFailure)) throw failure;
      this.refusals.push(failure.refusal);
      this.depth = 0;
      return false;
    }
  }

  refuse(span: Span, message: string, trail: Trail | undefined, more: RefusalExtra = {}): never {
    throw new LoadFailure({ start: span.start, end: span.end, message, path: pathOf(trail), crash: false, ...more });
  }

  crash(span: Span, message: string, trail: Trail | undefined, more: RefusalExtra = {}): never {
    return this.refuse(span, message, trail, { ...more, crash: true });
  }
}
