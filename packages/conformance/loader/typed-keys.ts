import { root } from "../../core/src/records/tables/root.ts";
import { walk } from "../../core/src/records/walk.ts";

const kinds = new Map([...walk(root)].map(({ path, field }) => [path.join("."), field.kind]));

/** Whether a key of a decoded configuration holds a size or a duration, as BuildKit types them from 0.12 on. */
export function typeAt(path: readonly (string | number)[]): "size" | "duration" | undefined {
  const kind = kinds.get(path.map((part) => (typeof part === "number" ? "[]" : part)).join("."));
  return kind === "size" || kind === "duration" ? kind : undefined;
}
