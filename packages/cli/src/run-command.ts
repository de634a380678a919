import { type Command } from "./command.ts";
import { commandHelp } from "./command-help.ts";
import { exitStatus, Stop } from "./exit-status.ts";
import { readArguments } from "./options.ts";
import { print, printError } from "./output/print.ts";
import { printable } from "./output/printable.ts";
import { paragraph } from "./output/wrap.ts";

/** Runs one command with what follows its name; gives the exit status. */
export async function runCommand(name: string, command: Command, args: readonly string[]): Promise<number> {
  if (args.includes("--help") || args.includes("-h")) {
    print(commandHelp(name, command));
    return exitStatus.clean;
  }
  return command.run(readArguments(args, command.options));
}

/** Gives the exit status of a run. Everything that was not foreseen is told as a bug of ours. */
export async function safely(run: () => Promise<number>): Promise<number> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof Stop) {
      printError(`${paragraph(printable(error.message), 0)}\n`);
      return exitStatus.failed;
    }
    reportBug(error);
    return exitStatus.bug;
  }
}

function reportBug(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  printError(
    `This is a bug in buildkit-config, not in your file: ${message.split("\n", 1)[0]}\n` +
      "Tell us, with the file if you can:\nhttps://github.com/buildkit-config/buildkit-config/issues\n",
  );
  if (process.env["BUILDKIT_CONFIG_DEBUG"] && error instanceof Error) printError(`${error.stack}\n`);
}
