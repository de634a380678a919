// Puts the plain files where the package serves them: dist/files/<id>/<releases>/.
import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ids } from "./generate.ts";

for (const id of ids) {
  cpSync(
    fileURLToPath(new URL(`../${id}/files`, import.meta.url)),
    fileURLToPath(new URL(`../dist/files/${id}`, import.meta.url)),
    { recursive: true },
  );
}
