import { drivers } from "@buildkit-config/core";
import type { Arguments, OptionHelp } from "./options.ts";

export interface Command {
  /** What follows the name in the help. */
  words: string;
  help: string;
  /** What its own help says beyond the options. */
  note?: string;
  options: Readonly<Record<string, OptionHelp>>;
  /** Loads the code of the command, and runs it; gives the exit status. */
  run(args: Arguments): Promise<number>;
}

/** The release to judge by; every command that has it tells it the same way. */
export const buildkit: OptionHelp = { value: "RELEASE", help: "a release, range or image: 0.17, 0.16..0.32" };

/** What is known about the builder; every command that judges a file takes it. */
export const around: Readonly<Record<"driver" | "rootless" | "disk", OptionHelp>> = {
  driver: {
    value: "DRIVER",
    choices: drivers,
    help: "the buildx driver of the builder",
  },
  rootless: { help: "the daemon runs without root" },
  disk: { value: "SIZE", help: "the disk that holds the cache: 200GB" },
};
