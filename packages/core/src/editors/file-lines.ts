import { tomlKey } from "../toml/spell-key.ts";
import type { ListFile, SetupFile, TableFile } from "./editor-setup.ts";

/** What settings in TOML get for a schema, the header included; `table` is where they lie in a file that is for others, too. */
export function tableLines(file: TableFile, schema: string, table: readonly string[] = []): string[] {
  const header = [...table, file.array].map(tomlKey).join(".");
  return [`[[${header}]]`, ...file.lines(schema)];
}

/** A JSON file that has nothing but the list. */
export function listLines({ list, item }: ListFile): string[] {
  return ["{", `  ${JSON.stringify(list)}: [${JSON.stringify(item)}]`, "}"];
}

/** The whole file where there was none. */
export function newFile(file: SetupFile, schema: string): string {
  const lines = file.kind === "table" ? tableLines(file, schema) : listLines(file);
  return `${lines.join("\n")}\n`;
}
