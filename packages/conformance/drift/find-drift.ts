import type { Table } from "../../core/src/records/record.ts";
import { compareDefaults } from "./compare-defaults.ts";
import { compareFlags } from "./compare-flags.ts";
import { compareKeys } from "./compare-keys.ts";
import { compareLibrary } from "./compare-library.ts";
import { compareLinks } from "./compare-links.ts";
import { compareSources } from "./compare-sources.ts";
import type { Facts } from "./facts.ts";
import { linkedSources } from "./record-files.ts";
import type { Row } from "./row.ts";

/** What the code of a release says and the records, as of the release `before`, do not; the loader is asked apart. */
export function findDrift(root: Table, before: Facts, now: Facts): Row[] {
  return [
    ...compareKeys(root, before, now),
    ...compareDefaults(before, now),
    ...compareFlags(root, before, now),
    ...compareLibrary(before, now),
    ...compareSources(before, now, linkedSources()),
    ...compareLinks(root, now),
  ];
}
