/** One of several things that the same words may mean, and how to tell. */
export interface SymptomCause {
  /** What is wrong then, and what helps; Markdown. */
  cause: string;
  /** A command that tells it from the others. */
  run: string;
  /** What in its output shows that this is it; Markdown. */
  look: string;
}

/** Something that people see or complain of: with the page that tells what causes it and what helps. */
export interface Symptom {
  /** Also the name of its file and of its page. */
  slug: string;
  /** The line of a log as it is printed, or the complaint as a sentence without a full stop. */
  title: string;
  /** What is printed in some release of some program, as much of the line as is always the same. */
  lines: readonly string[];
  /** Words that people use for it, beside those above. */
  words: string;
  /** What it most often comes from; Markdown. */
  cause: string;
  /** What helps then; Markdown. */
  fix: string;
  /** What to write or to run. */
  write?: { name: string; lang: "toml" | "shellscript"; code: string };
  apart: readonly SymptomCause[];
  /** Keys to look at, with dots: `registry.http`. */
  keys?: readonly string[];
  rules?: readonly string[];
  guides?: readonly string[];
  /** Caches to look at: `registry`. */
  caches?: readonly string[];
  /** Where people met it: `moby/buildkit#4458`. */
  threads: readonly string[];
}
