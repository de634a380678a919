import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildDaemon } from "../daemon/build-daemon.ts";

/** The releases on both sides of a change in what the daemon makes of its file. */
const judges: readonly string[] = [
  "0.10.6",
  "0.11.6",
  "0.12.5",
  "0.13.2",
  "0.17.3",
  "0.27.1",
  "0.29.0",
  "0.30.0",
  "0.31.2",
  "0.32.2",
];

/** Does something with each daemon, in a folder that is gone afterwards. */
export async function forEachRelease(
  releases: readonly string[] | undefined,
  judge: (release: string, scratch: string) => Promise<void>,
): Promise<void> {
  for (const release of releases ?? judges) {
    buildDaemon(release);
    const scratch = mkdtempSync(join(tmpdir(), "effective-"));
    try {
      await judge(release, scratch);
    } finally {
      rmSync(scratch, { recursive: true, force: true });
    }
  }
}
