// Starts real daemons with each case and records what they say of themselves:
//   node effective/judge-effective.ts [--release 0.32.2]... [CASE...]
// Root on Linux, with Go and Debian's runc. What it saw is in packages/core/test/effective/judged.json.
import { parseArgs } from "node:util";
import { caseNames, cases } from "./effective-case.ts";
import { inNamespaces } from "./in-namespaces.ts";
import { note, readJudged, type Seen, writeJudged } from "./judged.ts";
import { forEachRelease } from "./releases.ts";

const options = { release: { type: "string", multiple: true } } as const;
const { positionals, values } = parseArgs({ allowPositionals: true, options });
const names = positionals.length > 0 ? positionals : caseNames(cases);
const judged = readJudged();

await forEachRelease(values.release, async (release, scratch) => {
  let count = 0;
  for await (const line of inNamespaces("inside-effective.ts", [scratch, release, ...names])) {
    const { name, disk, seen } = line as { name: string; disk: number; seen: Seen };
    note(judged, name, disk, release, seen);
    count++;
  }
  writeJudged(judged);
  console.log(`${release}: ${count} daemons`);
});
