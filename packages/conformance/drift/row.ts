/** The parts of the report, in its order. */
export const groups = ["keys", "types", "defaults", "flags", "library", "loader", "sources", "links"] as const;

/** Something that the records do not know yet. */
export interface Row {
  group: (typeof groups)[number];
  /** What is new; further lines belong to it. */
  text: string;
  /** The file that has to change, from the root of the repository; none where only reading tells. */
  file?: string;
}
