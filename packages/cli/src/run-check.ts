import { check } from "./check-command.ts";
import { runCommand, safely } from "./run-command.ts";

/** Runs a command line that begins with `check`; gives the exit status. */
export function run([, ...args]: readonly string[]): Promise<number> {
  return safely(() => runCommand("check", check, args));
}
