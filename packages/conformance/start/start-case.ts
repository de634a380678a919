import { readdirSync, readFileSync } from "node:fs";

/** A file to start daemons with, and what else there is. */
export interface StartCase {
  name: string;
  text: string;
  /** A containerd answers at the usual place. */
  containerd: boolean;
  /** The daemon finds a runc. */
  runc: boolean;
  /** The daemon is root of a user namespace only. */
  userNamespace: boolean;
}

const folder = new URL("../../core/test/start/cases/", import.meta.url);

/** The names of all cases, or of those that are asked for. */
export function caseNames(asked: readonly string[] = []): string[] {
  const all = readdirSync(folder).map((file) => file.replace(/\.toml$/, ""));
  const unknown = asked.filter((name) => !all.includes(name));
  if (unknown.length > 0) throw new Error(`There is no case ${unknown.join(", ")}.`);
  return (asked.length > 0 ? [...asked] : all).toSorted();
}

/** Reads a case. What else there is stands in its first line: `# with: containerd, no runc`. */
export function readCase(name: string): StartCase {
  const text = readFileSync(new URL(`${name}.toml`, folder), "utf8");
  const [, list = ""] = /^# with: (.*)/.exec(text) ?? [];
  const words = list.split(", ");
  return {
    name,
    text,
    containerd: words.includes("containerd"),
    runc: !words.includes("no runc"),
    userNamespace: words.includes("user namespace"),
  };
}
