import { buildkitdGlobs } from "./addresses.ts";
import type { EditorSetup, TableFile } from "./editor-setup.ts";

export const taploFile: TableFile = {
  kind: "table",
  path: ".taplo.toml",
  places: [{ path: ".taplo.toml" }, { path: "taplo.toml" }],
  looksAbove: false,
  array: "rule",
  lines: (schema) => [
    `include = [${buildkitdGlobs.map((glob) => JSON.stringify(glob)).join(", ")}]`,
    `schema = { path = ${JSON.stringify(schema)} }`,
  ],
};

export const taplo: EditorSetup = {
  id: "taplo",
  name: "Taplo",
  doc: "An older language server, linter and formatter for TOML, also known as Even Better TOML in VS Code. Where you can choose, take Tombi: it marks a misspelt key where it stands, and once.",
  needs: "`taplo`, or the extension Even Better TOML (`tamasfe.even-better-toml`)",
  files: [taploFile],
  seen: {
    with: "Taplo 0.9.0 from npm and the language server of Even Better TOML (@taplo/lsp 0.8.0)",
    diagnostics: [
      {
        where: "Even Better TOML",
        message: "Additional properties are not allowed ('max_parallelism' was unexpected)",
        at: ["1:9"],
      },
      {
        where: "taplo check",
        message: "Additional properties are not allowed ('max_parallelism' was unexpected)",
        at: ["1:1", "2:1", "2:19", "3:1", "3:19"],
      },
    ],
    hover: "The path of the key as a link to its page, what it does, its type, default and values, and an example.",
    completion: "In a table, its keys; choosing one inserts it with a first value.",
  },
  limits: [
    "A misspelt key is not underlined itself. In the editor its table is, or at the top of the file every line; `taplo check` repeats the message for each key and value of the table.",
    "Deprecated keys look like all others.",
    "A schema that cannot be read makes `taplo check` fail for the file; the editor says nothing.",
    "`taplo check` looks for its settings in the folder that it is started in, and not in those above: start it where `.taplo.toml` lies.",
  ],
  others: [],
};
