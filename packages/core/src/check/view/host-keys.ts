import type { Document } from "../../document.ts";
import type { Key } from "../../toml/node.ts";

/** One place where a file writes the name of a registry: in a header, in a dotted key or as the key of an inline table. */
export interface HostKey {
  key: Key;
  /** Of the statement that holds it. */
  statement: number;
  /** How the table `registry` is spelled there. */
  table: string;
}

const known = new WeakMap<Document, ReadonlyMap<string, HostKey[]>>();

/** The places of the names of registries, by name. */
export function hostKeys(document: Document): ReadonlyMap<string, HostKey[]> {
  let places = known.get(document);
  if (!places) known.set(document, (places = findHostKeys(document)));
  return places;
}

function findHostKeys({ reading }: Document): ReadonlyMap<string, HostKey[]> {
  const places = new Map<string, HostKey[]>();
  let prefix: readonly Key[] = [];
  for (const [statement, { kind, key, ...rest }] of reading.statements.entries()) {
    if (kind !== "pair") prefix = key;
    else if (prefix.length > 1) continue;
    const path = kind === "pair" ? [...prefix, ...key] : key;
    const table = path[0]?.name ?? "";
    if (table.toLowerCase() !== "registry") continue;
    const inline = path.length === 1 && "value" in rest && rest.value.kind === "inline-table" ? rest.value.pairs : [];
    for (const host of [path[1], ...inline.map((pair) => pair.key[0])]) {
      if (!host) continue;
      const place = { key: host, statement, table };
      const same = places.get(host.name);
      if (same) same.push(place);
      else places.set(host.name, [place]);
    }
  }
  return places;
}
