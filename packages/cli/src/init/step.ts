/** What becomes of one file. */
export interface Step {
  path: string;
  /** `by-hand`: it cannot be changed without the risk of losing something, so the user is told what to add. */
  change: "new" | "add" | "none" | "by-hand";
  /** What is added, as it is shown. */
  lines: readonly string[];
  /** Half a sentence: where it goes, or why it cannot. */
  note?: string;
  /** The whole file afterwards. */
  text?: string;
}

/** What is in a file, or why it cannot be changed: bytes that are not UTF-8 would not survive. */
export type Existing = { text: string } | { problem: string } | undefined;
