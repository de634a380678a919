import { describe, latest, records, walk } from "@buildkit-config/core";

/** The lines that the schema has for the key that editors were tried with. */
export function hoverLines(): string[] {
  for (const { path, field } of walk(records)) {
    if (path.join(".") === "worker.oci.max-parallelism") return describe(path, field, latest.newest);
  }
  throw new Error("there is no record of the key that editors were tried with");
}
