import { around, buildkit, type Command } from "./command.ts";
import { checkCommand } from "./commands/check.ts";

/** The command that is run most: a bundle of its own holds it, so that it starts without what the others need. */
export const check: Command = {
  words: "[PATH...]",
  help: "find what BuildKit ignores or misreads",
  note: "PATH is a buildkitd.toml, a Dockerfile, a folder, or - for a buildkitd.toml on\nstandard input; without it, what this repository has is looked for. Of a\nDockerfile the `# syntax=` line is read; where all buildkitd.toml of the call\nhave the same allowedRepositories, it has to be among these.\n\n`check` in a buildkit.config.json sets buildkit, driver, rootless, disk, rules,\nignore, fail-on and extends for this folder.",
  options: {
    buildkit,
    ...around,
    format: { value: "FORMAT", choices: ["pretty", "json"], help: "pretty (default) or json" },
    "fail-on": { value: "LEVEL", choices: ["error", "warning", "info"], help: "exit 1 from here on (default error)" },
    pinned: { help: "report `# syntax=` images that are not named by digest" },
    verbose: { help: "show infos, too" },
  },
  run: async (args) => checkCommand(args),
};
