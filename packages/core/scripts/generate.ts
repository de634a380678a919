// Writes every generated file of this package; a file that is already right is left alone.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Path from the package's root, and the function that makes the text. */
const outputs: Record<string, () => string> = {};

for (const [path, make] of Object.entries(outputs)) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  const text = make();
  if (!existsSync(file) || readFileSync(file, "utf8") !== text) writeFileSync(file, text);
}
