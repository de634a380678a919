import { fstatSync, statSync, writeSync } from "node:fs";
import { exitStatus, Stop } from "../exit-status.ts";

/** Writes to standard output, all of it before it returns. Node's own stream would cost an eighth of the whole run to set up. */
export function print(text: string): void {
  writeAll(1, text);
}

/** Writes to standard error. */
export function printError(text: string): void {
  writeAll(2, text);
}

function writeAll(descriptor: number, text: string): void {
  let rest: Uint8Array = Buffer.from(text);
  while (rest.length > 0) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // A reader that has seen enough, such as `head`, is no failure.
      if (code === "EPIPE") process.exit(exitStatus.clean);
      if (code === undefined) throw error;
      if (code !== "EAGAIN") throw new Stop(`The output cannot be written: ${code}`);
      // A pipe that is full: its reader needs a moment.
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    }
  }
}

/** Whether standard output takes colours: a terminal that is not dumb, unless NO_COLOR or FORCE_COLOR decide. */
export function hasColours(): boolean {
  const { NO_COLOR: no, FORCE_COLOR: force, TERM: term } = process.env;
  if (no) return false;
  if (force !== undefined) return force !== "0" && force !== "false";
  // Only a device can be a terminal; asking further would set up the stream.
  return term !== "dumb" && isDevice() && process.stdout.isTTY;
}

function isDevice(): boolean {
  try {
    const output = fstatSync(1);
    return output.isCharacterDevice() && output.rdev !== statSync("/dev/null", { throwIfNoEntry: false })?.rdev;
  } catch {
    return false;
  }
}
