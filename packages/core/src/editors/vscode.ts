import type { EditorSetup } from "./editor-setup.ts";
import { newFile } from "./file-lines.ts";
import { taploFile } from "./taplo.ts";
import { tombiFile, tombiLimits, tombiSeen } from "./tombi.ts";

export const vscode: EditorSetup = {
  id: "vscode",
  name: "VS Code",
  doc: "With the extension Tombi (`tombi-toml.tombi`), which brings its own language server and reads `tombi.toml`. The second file makes VS Code offer the extension to everyone who opens the project.",
  needs: "the extension Tombi; VS Code offers it when it opens the project",
  files: [
    tombiFile,
    {
      kind: "list",
      path: ".vscode/extensions.json",
      list: "recommendations",
      item: "tombi-toml.tombi",
      refusedIn: "unwantedRecommendations",
    },
  ],
  seen: tombiSeen,
  limits: [
    "This was tried with the language server that the extension starts, not in VS Code; the names of settings are from the extension's manifest.",
    'Settings that start with `tombi.` count in your own settings only, not in those of a project. For work without a network: `"tombi.args": ["lsp", "--offline"]`.',
    "The comment `#:schema` counts for Even Better TOML as well: with both extensions each mistake is marked twice.",
    ...tombiLimits,
  ],
  others: [
    {
      title: "With Even Better TOML",
      doc: "Those who stay with the extension Even Better TOML (`tamasfe.even-better-toml`) give it the settings of Taplo, which it runs. A misspelt key is then not underlined itself, but its table is.",
      path: taploFile.path,
      text: (schema) => newFile(taploFile, schema),
    },
    {
      title: "With Even Better TOML, in the settings of VS Code",
      doc: "The same for those who want no further file. The first text is a regular expression for the whole address of a file. The schema needs a whole address as well: a path in `node_modules` has to be written from `file:///` on.",
      path: ".vscode/settings.json",
      text: (schema) => {
        const associations = { "^.*/buildkitd(\\.[^/]+)?\\.toml$": schema };
        return `${JSON.stringify({ "evenBetterToml.schema.associations": associations }, undefined, 2)}\n`;
      },
    },
  ],
};
