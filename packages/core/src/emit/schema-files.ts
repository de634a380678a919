import { lines, type Version } from "../records/release.ts";
import { schema } from "./schema.ts";
import { schemaFile } from "./site.ts";

export interface SchemaFile {
  line: Version | "latest";
  /** Below the folder `schemas/` of the site and of the built package: `0.17/buildkitd.json`. */
  path: string;
  text: string;
}

/** The schemas as they are shipped and served: a lax and a strict one for each release line, and for the newest release. */
export function* schemaFiles(): Generator<SchemaFile> {
  for (const line of [...lines.map((known) => known.line), "latest" as const]) {
    for (const strict of [false, true]) {
      const text = `${JSON.stringify(schema({ buildkit: line, strict }))}\n`;
      yield { line, path: `${line}/${schemaFile(strict)}`, text };
    }
  }
}
