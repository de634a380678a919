import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder with one file for each case. */
export const cases: string = fileURLToPath(import.meta.resolve("../../core/test/effective/cases"));

/** The same for pulls; the first line of each names the image. */
export const mirrorCases: string = fileURLToPath(import.meta.resolve("../../core/test/effective/mirrors"));

export function caseNames(folder: string): string[] {
  return readdirSync(folder).map((file) => file.replace(/\.toml$/, ""));
}

export function caseFile(folder: string, name: string): string {
  return join(folder, `${name}.toml`);
}

export function imageOf(text: string): string {
  return /^# image: (\S+)/.exec(text)?.[1] ?? "";
}

/** How large the disks are that daemons keep their cache on, as `mount` reads it. */
const sizes = ["16G", "200G", "4T", "123456789k"];

/** The sizes that make a difference to a case: one where no size depends on the disk. */
export function sizesFor(name: string): readonly string[] {
  const text = readFileSync(caseFile(cases, name), "utf8");
  // Some file systems do not say how large they are.
  if (text === "") return [...sizes, "0"];
  return text.includes("%") || /^(?:gckeepstorage|\w+Space) = 0$/m.test(text) ? sizes : sizes.slice(0, 1);
}
