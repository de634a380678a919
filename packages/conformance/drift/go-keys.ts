import type { Facts, GoField } from "./facts.ts";

/** A key as the Go structs have it. */
export interface GoKey {
  path: string[];
  /** The struct that holds it: its package and name. */
  struct: string;
  field: GoField;
}

/** Every key that the structs of a release hold, spelled and ordered as `walk` does. */
export function goKeys({ structs }: Facts): GoKey[] {
  const byName = new Map(structs.map((struct) => [struct.name, struct]));
  const [root] = structs;
  return root ? [...below(root.name, [])] : [];

  function* below(name: string, path: readonly string[]): Generator<GoKey> {
    for (const field of byName.get(name)?.fields ?? []) {
      if (field.embedded) {
        if (field.struct !== undefined) yield* below(field.struct, path);
        continue;
      }
      const here = [...path, field.key ?? field.name];
      yield { path: here, struct: name, field };
      if (field.struct !== undefined) yield* below(field.struct, [...here, ...steps(field.type)]);
    }
  }
}

/** The steps from a field to what it is made of: `[]` for a list, `*` for a map. */
function steps(type: string): string[] {
  const [, open] = /^\**(\[\]|map\[string\])/.exec(type) ?? [];
  if (open === undefined) return [];
  return [open === "[]" ? "[]" : "*", ...steps(type.replace(/^\**(\[\]|map\[string\])/, ""))];
}

/** The name of a struct without its package. */
export function structName(struct: string): string {
  return struct.slice(struct.indexOf("#") + 1);
}

/** Where the field stands, `cmd/buildkitd/config/config.go:11`, with the comment above it. */
export function positionOf(facts: Facts, struct: string, field = ""): { at: string; doc: string } | undefined {
  const folder = struct.slice(0, struct.indexOf("#")).replace(/^github\.com\/moby\/buildkit\//, "");
  for (const [path, { structs }] of Object.entries(facts.files)) {
    const inside = path.slice(0, path.lastIndexOf("/"));
    if (inside !== folder && inside !== `vendor/${folder}`) continue;
    const found = structs[structName(struct)]?.[field];
    if (found) return { at: `${path}:${found.line}`, doc: found.doc ?? "" };
  }
  return undefined;
}
