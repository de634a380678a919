import type { Position } from "../check/diagnostic.ts";
import type { ConfigValue } from "../load/config.ts";

/** What the daemon works with for one key. */
export interface Setting {
  /** With canonical names: `["worker", "oci", "gcpolicy", 0, "keepDuration"]`, `["registry", "docker.io", "http"]`. */
  path: (string | number)[];
  /** Absent where the machine decides; `text` then says how. Sizes, durations and large integers are as `load` gives them. */
  value?: ConfigValue;
  /** What the value means, or how the machine decides. */
  text?: string;
  /** Who chose it: the file, BuildKit, or the flags with which `docker buildx create` starts the daemon. */
  from: "file" | "default" | "driver";
  /** Why the daemon does not simply do what is written, or which other key decides. */
  note?: string;
  /** Where the file has a value for it; absent where that is put together from several places. */
  start?: Position;
  end?: Position;
  /** The daemon's flags that go before it, in this release. */
  flags: SettingFlag[];
  /** The flag that `docker buildx create` adds, and what comes of it; with a driver that is given, it is the value. */
  buildx?: { flag: string; value: ConfigValue };
}

export interface SettingFlag {
  name: string;
  /** Where the flag differs from the key in more than its name. */
  note?: string;
}
