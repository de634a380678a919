import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder with one file for each case. */
export const cases: string = fileURLToPath(import.meta.resolve("../../core/test/effective/cases"));

/** How large the disks are that daemons keep their cache on, as `mount` reads it. */
const sizes = ["16G", "200G", "4T", "123456789k"];

/** The sizes that make a difference to a case: one where no size depends on the disk. */
export function sizesFor(name: string): readonly string[] {
  const text = readFileSync(join(cases, `${name}.toml`), "utf8");
  return text === "" || text.includes("%") || /^(?:gckeepstorage|\w+Space) = 0$/m.test(text)
    ? sizes
    : sizes.slice(0, 1);
}
