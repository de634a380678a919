import type { EditorSetup } from "./editor-setup.ts";
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
    "Even Better TOML beside it marks the same mistakes a second time; switch one of the two off for the project.",
    ...tombiLimits,
  ],
};
