import type { Missing, Session } from "../load/session.ts";
import { root } from "../records/tables/root.ts";
import { fieldsOf, tableIn } from "../records/walk.ts";
import type { Table } from "../records/record.ts";
import type { Key, Value } from "../toml/node.ts";
import { type NearKey, nearKeys } from "./near-key.ts";
import { simplify } from "./near-name.ts";
import { isOpposite } from "./opposite.ts";

/** A key that leads nowhere, with what it may stand for. */
export interface DescribedMissing {
  missing: Missing;
  near?: NearKey;
  /** A key of its table that says the opposite. */
  opposite?: string;
  /** The name as it reads with quotes, and the parts of the key that it takes the place of. */
  quoted?: { name: string; first: Key; last: Key };
  /** It stands in a [header]. */
  header: boolean;
}

const none: DescribedMissing[] = [];
const described = new WeakMap<Session, DescribedMissing[]>();

/** Every unknown key once, however many statements go through it. */
export function describeMissing(session: Session): DescribedMissing[] {
  if (session.missing.length === 0) return none;
  let all = described.get(session);
  if (!all) {
    const seen = new Set<string>();
    all = [];
    for (const missing of session.missing) {
      const spelled = JSON.stringify(missing.path);
      if (seen.has(spelled)) continue;
      seen.add(spelled);
      all.push(describe(session, missing));
    }
    described.set(session, all);
  }
  return all;
}

function describe(session: Session, missing: Missing): DescribedMissing {
  const { statement } = missing;
  const result: DescribedMissing = {
    missing,
    header: statement.kind !== "pair" || missing.depth < statement.key.length - 1,
  };
  const quoted = quotedName(session, missing);
  if (quoted) result.quoted = quoted;
  const [near, ...others] = nearKeys(missing.key.name, missing.table).filter((candidate) =>
    isPlausible(candidate, result.header),
  );
  const name = simplify(missing.key.name);
  const opposite = [...fieldsOf(missing.table).keys()].find((other) => isOpposite(name, simplify(other)));
  // Whoever writes the opposite of a key does not mean a third one.
  if (opposite !== undefined && !(near && near.distance < 2)) result.opposite = opposite;
  else if (near && !others.some((other) => isAsNear(other, near))) result.near = near;
  return result;
}

/** Whether a typing error may as well stand for another key of the same table. */
function isAsNear(rival: NearKey, near: NearKey): boolean {
  const isHere = near.here && rival.here && rival.entry.field !== near.entry.field;
  return isHere && near.distance > 1 && rival.distance === near.distance;
}

/** A table is not offered for a key that holds a value, nor the other way round. */
function isPlausible({ entry, here, distance }: NearKey, header: boolean): boolean {
  const isTable = tableIn(entry.field.kind) !== undefined || entry.field.kind === "any";
  return isTable === header || (here && distance === 0);
}

/**
 * The name that a dotted key was meant to be: `docker.io` in `[registry.docker.io]`, where `io` is looked for in the table
 * of a registry called `docker`; `gateway.v0` in `[frontend.gateway.v0]`.
 */
function quotedName(session: Session, { statement, depth, table }: Missing): DescribedMissing["quoted"] {
  const keys = statement.key;
  const key = keys[depth] as Key;
  const next = keys[depth + 1];
  if (next && fieldsOf(table).has(`${key.name}.${next.name}`)) {
    return { name: `${key.name}.${next.name}`, first: key, last: next };
  }
  const entry = keys[depth - 1];
  if (!entry || !isMapEntry(table) || session.textOf(entry) !== entry.name || session.textOf(key) !== key.name)
    return undefined;
  // Everything up to a key of the table belongs to the name.
  const end = keys.findIndex((part, i) => i > depth && fieldsOf(table).has(part.name));
  const isValue = statement.kind === "pair" && !holdsKeyOf(statement.value, table);
  const parts = keys.slice(depth - 1, end < 0 ? (isValue ? -1 : undefined) : end);
  if (parts.length < 2) return undefined;
  return { name: parts.map(({ name }) => name).join("."), first: entry, last: parts[parts.length - 1] as Key };
}

/** Whether a value is the table itself: `{ mirrors = [] }` in `registry.docker.io = { mirrors = [] }`. */
function holdsKeyOf(value: Value, table: Table): boolean {
  return (
    value.kind === "inline-table" && value.pairs.some(({ key: [first] }) => first && fieldsOf(table).has(first.name))
  );
}

function isMapEntry(table: Table): boolean {
  return [...fieldsOf(root).values()].some(
    ({ kind }) => typeof kind === "object" && "map" in kind && tableIn(kind)?.table === table,
  );
}

/** Whether a key that is not read was meant for another one of its table. */
export function isMeantIn(table: Table, session: Session): boolean {
  return describeMissing(session).some(({ missing, near }) => missing.table === table && near?.here === true);
}
