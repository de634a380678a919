import { refusedPlatform } from "../platform.ts";
import type { StartCheck } from "../start-check.ts";
import { stringsAt } from "../strings-at.ts";

export const check: StartCheck = {
  doc: "a platform that is not `os/arch` or `os/arch/variant`",
  keys: [
    ["worker", "oci", "platforms"],
    ["worker", "containerd", "platforms"],
  ],
  prints: "invalid platforms",
  source: "cmd/buildkitd/main_oci_worker.go:343",
  find(place) {
    return stringsAt(place).flatMap(({ text, ...at }) => {
      const why = refusedPlatform(text, place.context.version);
      if (why === undefined) return [];
      const help = text.includes(",") ? "write one string for each platform" : 'write it as in "linux/arm64"';
      return [{ ...at, message: `\`${text}\` ${why}`, help }];
    });
  },
};
