import type { Span } from "../toml/node.ts";

/** One attribute of an entry, and where it stands in the value; what the client added stands nowhere. */
export interface ReadAttribute {
  /** Lower-cased on the command line, as it is written in bake's objects. */
  name: string;
  value: string;
  /** As it is written. */
  key: Span;
  text: Span;
  /** A variable of the environment that gave it, or the tool that adds it. */
  from?: string;
}

/** One entry as a client reads it, before anything is added to it. */
export interface ReadEntry {
  type: string;
  /** In the order of the text; of a name that stands twice, the last one counts. */
  attributes: ReadAttribute[];
  /** Attributes that a later one of their name replaces. */
  replaced: ReadAttribute[];
  /** Where the type's value stands; the whole reference for a shorthand. */
  typeText: Span;
  span: Span;
  /** It was written as a reference alone. */
  shorthand?: true;
  /** It was written as an object. */
  object?: true;
  /** Which of several values it comes from. */
  index: number;
}

/** The value of an attribute; nothing when it is not there. */
export function valueOf(entry: ReadEntry, name: string): string | undefined {
  return attributeOf(entry, name)?.value;
}

export function attributeOf({ attributes }: ReadEntry, name: string): ReadAttribute | undefined {
  return attributes.find((attribute) => attribute.name === name);
}

/** The plain form: what the daemon is sent. */
export interface CacheEntry {
  type: string;
  attrs: Record<string, string>;
}

export function plainEntry({ type, attributes }: ReadEntry): CacheEntry {
  // Names come from the value, so one may be `__proto__`.
  return { type, attrs: Object.fromEntries(attributes.map(({ name, value }): [string, string] => [name, value])) };
}

/** A text that two entries share when they have the same type and attributes, in any order. */
export function identityOf(entry: ReadEntry): string {
  const { type, attrs } = plainEntry(entry);
  return JSON.stringify([type, Object.entries(attrs).toSorted(([a], [b]) => (a < b ? -1 : 1))]);
}
