import { callsOf } from "./calls.ts";
import { defaultFile } from "./default-file.ts";
import { entitlements } from "./entitlements.ts";
import { history } from "./history.ts";
import type { See } from "./seen.ts";
import { storedObjects } from "./stored-objects.ts";
import { label, policies } from "./workers.ts";

/** How each record that a daemon proves is seen, by its id. */
export const daemonProofs: Readonly<Record<string, See>> = {
  "bridge-by-default": label("org.mobyproject.buildkit.worker.network"),
  "device-entitlement": entitlements,
  "history-max-age": history,
  "http-for-mirrors": callsOf("mirror.test", "alpine"),
  "http-with-insecure": callsOf("registry.test", "registry.test:5000/app"),
  "limits-beside-policies": policies,
  "more-snapshotters": label("org.mobyproject.buildkit.worker.snapshotter"),
  "rootless-file": defaultFile,
  "s3-object-keys": storedObjects,
};
