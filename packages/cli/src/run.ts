import manifest from "../package.json" with { type: "json" };
import { commands } from "./commands.ts";
import { exitStatus, Stop } from "./exit-status.ts";
import { helpText } from "./help.ts";
import { print } from "./output/print.ts";
import { runCommand, safely } from "./run-command.ts";

/** Runs a command line; gives the exit status. */
export function run(args: readonly string[]): Promise<number> {
  return safely(() => runNamed(args));
}

async function runNamed(args: readonly string[]): Promise<number> {
  const [name = "--help", ...rest] = args;
  if (name === "--help" || name === "-h" || name === "help") {
    print(helpText());
    return args.length === 0 ? exitStatus.failed : exitStatus.clean;
  }
  if (name === "--version" || name === "-V") {
    print(`${manifest.version}\n`);
    return exitStatus.clean;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) {
    throw new Stop(
      `There is no command ${name}. There is ${Object.keys(commands).join(", ")}; buildkit-config --help.`,
    );
  }
  return runCommand(name, command, rest);
}
