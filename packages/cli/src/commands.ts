import { checkCommand } from "./commands/check.ts";
import type { Arguments, OptionHelp } from "./options.ts";

export interface Command {
  /** What follows the name in the help. */
  words: string;
  help: string;
  options: Readonly<Record<string, OptionHelp>>;
  /** Loads the code of the command, and runs it; gives the exit status. */
  run(args: Arguments): Promise<number>;
}

const buildkit: OptionHelp = { value: "RELEASE", help: "a release, range or image: 0.17, 0.16..0.32" };

/** Every command. Those that are called by hand are loaded when they are called, so that `check` does not pay for them. */
export const commands: Readonly<Record<string, Command>> = {
  check: {
    words: "[PATH...]",
    help: "find what BuildKit ignores, misreads or does not load",
    options: {
      buildkit,
      format: { value: "FORMAT", choices: ["pretty", "json"], help: "pretty (default) or json" },
      "fail-on": { value: "LEVEL", choices: ["error", "warning", "info"], help: "exit 1 from here on (default error)" },
      verbose: { help: "show infos, too" },
    },
    run: async (args) => checkCommand(args),
  },
  explain: {
    words: "QUERY",
    help: "explain a key, a rule, a spelling or an error line",
    options: {},
    run: async (args) => (await import("./commands/explain.ts")).explainCommand(args),
  },
  schema: {
    words: "",
    help: "print the JSON Schema of a release",
    options: { buildkit, strict: { help: "refuse what is ignored, for CI; without, for editors" } },
    run: async (args) => (await import("./commands/schema.ts")).schemaCommand(args),
  },
};
