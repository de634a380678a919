// Proves what records say about errors in upstream's documentation: node upstream-errors/prove.ts [ID]...
// The loader's judges and those for caches have to be built. Daemons need root on Linux, with Go and Debian's runc and iproute2.
// What was seen is in results/upstream-errors.json; exit status 1 when it is not what a record says.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { upstreamErrors } from "../../core/src/records/upstream-errors/upstream-errors.ts";
import { keep } from "./keep.ts";
import { askJudges } from "./judged.ts";

const asked = process.argv.slice(2);
const chosen = upstreamErrors.filter(({ id }) => asked.length === 0 || asked.includes(id));
if (chosen.length < asked.length) throw new Error(`Unknown among ${asked.join(", ")}`);

for (const error of chosen) {
  const results = askJudges(error);
  if (results) keep(error, results);
}

const daemons = chosen.flatMap(({ id, proof }) => (proof.by === "daemon" ? [id] : []));
if (daemons.length > 0) {
  const namespaces = ["--mount", "--net", "--pid", "--fork", "--kill-child", "--mount-proc"];
  const scratch = mkdtempSync(join(tmpdir(), "upstream-errors-"));
  try {
    const inside = [fileURLToPath(import.meta.resolve("./inside.ts")), scratch, ...daemons];
    const { status, error } = spawnSync("unshare", [...namespaces, process.execPath, ...inside], { stdio: "inherit" });
    if (error) throw error;
    process.exitCode = status ?? 1;
  } finally {
    rmSync(scratch, { recursive: true });
  }
}
