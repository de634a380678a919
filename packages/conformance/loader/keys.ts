import type { Kind } from "../../core/src/records/record.ts";
import { root } from "../../core/src/records/tables/root.ts";
import { walk } from "../../core/src/records/walk.ts";
import type { Key } from "../generate/spell.ts";

/** Every key of every release with the kind of its value. */
export const keys: readonly Key[] = [...walk(root)].map(({ path, field }) => {
  const segments = path.filter((part) => part !== "[]");
  const own = kindOf(field.kind);
  const steps = own === "tables" ? [...path, "[]"] : path;
  const arrays = steps.flatMap((part, at) => (part === "[]" ? [] : [steps[at + 1] === "[]"]));
  return { segments, arrays, kind: own };
});

function kindOf(kind: Kind): string {
  if (typeof kind === "string") return kind;
  if ("list" in kind) return typeof kind.list === "string" ? "list" : "tables";
  return "map" in kind ? "map" : "table";
}
