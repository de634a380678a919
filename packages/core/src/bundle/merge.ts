import { isObject } from "../load/is-object.ts";
import type { Kind, Table } from "../records/record.ts";
import { fieldsOf } from "../records/walk.ts";
import { tomlKey } from "../toml/spell-key.ts";
import { BundleError } from "./bundle-error.ts";
import { spell } from "./spell.ts";

/** A value and who wants it, such as `lowPower()`. */
export interface Wish {
  from: string;
  value: unknown;
}

/** Two sources want different things; neither may win silently. */
export class ConflictError extends BundleError {
  readonly sources: readonly [string, string];
  /** As in a file: `worker.oci.max-parallelism`. */
  readonly key: string;

  constructor(key: string, [a, b]: readonly [Wish, Wish]) {
    super(`${a.from} and ${b.from} disagree on ${key}: ${spell(a.value)} and ${spell(b.value)}. Keep one of them.`);
    this.sources = [a.from, b.from];
    this.key = key;
  }
}

/**
 * Merges tables: their keys unite, lists without an order unite, and every other value is to be the same wherever it is set.
 * The order of the wishes makes no difference. Throws a `ConflictError` that names both sources and the key.
 */
export function mergeTables(table: Table, wishes: readonly Wish[], path: readonly string[] = []): unknown {
  return merge({ table }, wishes, path);
}

function merge(kind: Kind | undefined, wishes: readonly Wish[], path: readonly string[], unordered = false): unknown {
  const [first, ...others] = wishes;
  if (!first) return undefined;
  if (wishes.every(({ value }) => isObject(value))) return mergeKeys(kind, wishes, path);
  if (unordered && wishes.every(({ value }) => Array.isArray(value))) return unite(wishes);
  const other = others.find(({ value }) => canonical(value) !== canonical(first.value));
  if (other) throw new ConflictError(path.map(tomlKey).join("."), inOrder(first, other));
  return first.value;
}

function mergeKeys(kind: Kind | undefined, wishes: readonly Wish[], path: readonly string[]): unknown {
  const names = new Set(wishes.flatMap(({ value }) => Object.keys(value as object)));
  const fields = typeof kind === "object" && "table" in kind ? fieldsOf(kind.table) : undefined;
  const below = typeof kind === "object" && "map" in kind ? kind.map : undefined;
  const merged = [...names].map((name) => {
    const field = fields?.get(name);
    const inner = wishes
      .filter(
        ({ value }) => (value as Record<string, unknown>)[name] !== undefined && Object.hasOwn(value as object, name),
      )
      .map(({ from, value }) => ({ from, value: (value as Record<string, unknown>)[name] }));
    return [name, merge(field?.kind ?? below, inner, [...path, name], field?.unordered)];
  });
  return Object.fromEntries(merged.filter(([, value]) => value !== undefined));
}

/** All elements once, in an order that does not depend on who came first. */
function unite(wishes: readonly Wish[]): unknown[] {
  const elements = new Map<string, unknown>();
  for (const { value } of wishes) for (const item of value as unknown[]) elements.set(canonical(item), item);
  return [...elements].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}

/** The same text for the same value, whatever the order of its keys. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (!isObject(value)) return spell(value);
  const keys = Object.keys(value).toSorted();
  return `{${keys.map((key) => `${spell(key)}:${canonical(value[key])}`).join(",")}}`;
}

/** So that the message is the same whoever came first. */
function inOrder(a: Wish, b: Wish): [Wish, Wish] {
  return a.from <= b.from ? [a, b] : [b, a];
}
