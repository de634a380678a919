import { readFileSync } from "node:fs";
import { Stop } from "../exit-status.ts";
import type { Existing } from "./step.ts";

/** What a file holds; nothing where it does not exist. */
export function readExisting(path: string): Existing {
  try {
    const bytes = readFileSync(path);
    const text = bytes.toString("utf8");
    return Buffer.from(text).equals(bytes) ? { text } : { problem: "it is not UTF-8" };
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    if (code === undefined) throw error;
    throw new Stop(`${path}: it is there and cannot be read (${code})`);
  }
}

/** The line end that a text uses. */
export function lineEnd(text: string): string {
  return text.includes("\r\n") ? "\r\n" : "\n";
}
