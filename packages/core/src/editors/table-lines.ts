import { tomlKey } from "../toml/spell-key.ts";
import type { TableFile } from "./editor-setup.ts";

/** What a file gets for a schema, its header included; `table` is where the settings lie in a file that is for others, too. */
export function tableLines(file: TableFile, schema: string, table: readonly string[] = []): string[] {
  const header = [...table, file.array].map(tomlKey).join(".");
  return [`[[${header}]]`, ...file.lines(schema)];
}
