// Lists what a newer BuildKit has that the records do not know: node drift.ts 0.34.2 [--known 0.30] [--rows 60]
// --known pretends that the records end with that line; --record keeps what both releases said for the test. Exit status 1 when there is something, 2 when it cannot be told.
import { parseArgs } from "node:util";
import { compareVersions, latest, lines, type Version } from "../core/src/records/release.ts";
import { root } from "../core/src/records/tables/root.ts";
import { compareBehaviours } from "./drift/behaviours.ts";
import { collect } from "./drift/collect.ts";
import { addedNames } from "./drift/compare-keys.ts";
import { findDrift } from "./drift/find-drift.ts";
import { linkedSources } from "./drift/record-files.ts";
import { writeFacts } from "./drift/recorded-facts.ts";
import { toDo } from "./drift/to-do.ts";
import { publishedVersions } from "./drift/upstream-module.ts";
import { writeReport } from "./drift/write-report.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    known: { type: "string", default: latest.line },
    rows: { type: "string", default: "60" },
    record: { type: "boolean", default: false },
  },
});
const version = positionals[0]?.replace(/^v/, "") as Version | undefined;
const known = lines.find(({ line }) => line === values.known)?.newest;
if (version === undefined || !/^\d+\.\d+\.\d+$/.test(version) || known === undefined) {
  fail("node drift.ts VERSION [--known LINE]: a release such as 0.34.2, and a line of the records");
} else if (compareVersions(version, known) < 0) {
  fail(`${version} is older than ${known}, which the records know`);
} else {
  const links = [...linkedSources().keys()];
  const [before, now] = [collect(known, links), collect(version, links)];
  if (values.record) writeFacts({ before, now });
  const added = addedNames(root, before, now);
  const rows = [...findDrift(root, before, now), ...compareBehaviours(known, version, added, Number(values.rows))];
  const steps = rows.length > 0 ? toDo(version, known, publishedVersions()) : [];
  process.stdout.write(writeReport(version, known, rows, steps));
  process.exitCode = rows.length > 0 ? 1 : 0;
}

function fail(reason: string): void {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 2;
}
