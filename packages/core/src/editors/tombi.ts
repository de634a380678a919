import { buildkitdGlobs } from "./addresses.ts";
import type { EditorSetup, Seen, TableFile } from "./editor-setup.ts";

/** Everything that runs Tombi reads this file. */
export const tombiFile: TableFile = {
  kind: "table",
  path: "tombi.toml",
  looksAbove: true,
  places: [
    { path: ".tombi.toml" },
    { path: "tombi.toml" },
    { path: ".config/tombi.toml" },
    { path: "pyproject.toml", table: ["tool", "tombi"] },
  ],
  array: "schemas",
  lines: (schema) => [
    `path = ${JSON.stringify(schema)}`,
    `include = [${buildkitdGlobs.map((glob) => JSON.stringify(glob)).join(", ")}]`,
  ],
};

export const tombiSeen: Seen = {
  with: "Tombi 1.5.5",
  diagnostics: [{ where: "Tombi", message: '"max_parallelism" is not allowed', at: ["2:1"] }],
  hover: "The path of the key, what it does, its type, default and range, an example, and the address of its page.",
  completion:
    "In a table, the keys that it does not have yet, each with its text; the deprecated ones are marked. After `networkMode =`, the words that it takes.",
};

export const tombiLimits: readonly string[] = [
  "Keys are offered in the order of the alphabet, and only the name is inserted: type the equals sign and the value yourself.",
  "When the schema cannot be read, the editor shows no error: no completion is the sign. `tombi lint` warns and ends with 0.",
  "Without a network `tombi lint` fails before it reads your file, as it asks for a catalogue of schemas first: write `tombi lint --offline`. A schema that was fetched before is kept.",
  "It warns when tables of one parent stand apart, such as `[worker.oci]`, `[log]`, `[worker.containerd]`. BuildKit does not mind.",
];

export const tombi: EditorSetup = {
  id: "tombi",
  name: "Tombi",
  doc: "A language server, linter and formatter for TOML. It runs on the command line and in every editor that can start a language server.",
  needs: "`tombi` itself, as a program or as the extension of an editor",
  files: [tombiFile],
  seen: tombiSeen,
  limits: tombiLimits,
  others: [],
};
