import manifest from "../package.json" with { type: "json" };
import { commands } from "./commands.ts";
import { exitStatus, Stop } from "./exit-status.ts";
import { commandHelp, helpText } from "./help.ts";
import { printable } from "./output/printable.ts";
import { paragraph } from "./output/wrap.ts";
import { readArguments } from "./options.ts";
import { print, printError } from "./output/print.ts";

/** Runs the command line; gives the exit status. Everything that was not foreseen is told as a bug of ours. */
export async function run(args: readonly string[]): Promise<number> {
  try {
    return await runCommand(args);
  } catch (error) {
    if (error instanceof Stop) {
      printError(`${paragraph(printable(error.message), 0)}\n`);
      return exitStatus.failed;
    }
    reportBug(error);
    return exitStatus.bug;
  }
}

async function runCommand(args: readonly string[]): Promise<number> {
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
  if (rest.includes("--help") || rest.includes("-h")) {
    print(commandHelp(name, command));
    return exitStatus.clean;
  }
  return command.run(readArguments(rest, command.options));
}

function reportBug(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  printError(
    `This is a bug in buildkit-config, not in your file: ${message.split("\n", 1)[0]}\n` +
      "Tell us, with the file if you can:\nhttps://github.com/buildkit-config/buildkit-config/issues\n",
  );
  if (process.env["BUILDKIT_CONFIG_DEBUG"] && error instanceof Error) printError(`${error.stack}\n`);
}
