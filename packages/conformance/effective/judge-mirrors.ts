// Follows pulls of real daemons through mirrors and records what is asked of whom:
//   node effective/judge-mirrors.ts [--release 0.32.2]... [CASE...]
// Root on Linux, with Go and these Debian packages: runc openssl. What it saw is in packages/core/test/effective/asked.json.
import { parseArgs } from "node:util";
import { noteAsked, readAsked, writeAsked } from "./asked.ts";
import { caseNames, mirrorCases } from "./effective-case.ts";
import { inNamespaces } from "./in-namespaces.ts";
import { forEachRelease } from "./releases.ts";

const options = { release: { type: "string", multiple: true } } as const;
const { positionals, values } = parseArgs({ allowPositionals: true, options });
const names = positionals.length > 0 ? positionals : caseNames(mirrorCases);
const all = readAsked();

await forEachRelease(values.release, async (release, scratch) => {
  let count = 0;
  for await (const line of inNamespaces("inside-mirrors.ts", [scratch, release, ...names])) {
    const { name, asked } = line as { name: string; asked: string[] };
    noteAsked(all, name, release, asked);
    count++;
  }
  writeAsked(all);
  console.log(`${release}: ${count} pulls`);
});
