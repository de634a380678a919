import { refusedPlatform } from "../platform.ts";
import { quoted } from "../quoted.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";
import { stringsAt } from "../strings-at.ts";

export const facts: StartFacts = {
  doc: "a platform that is not `os/arch` or `os/arch/variant`",
  prints: "invalid platforms",
  source: "cmd/buildkitd/main_oci_worker.go:343",
};

export const check: StartCheck = {
  id: "platforms",
  keys: [
    ["worker", "oci", "platforms"],
    ["worker", "containerd", "platforms"],
  ],
  find(place) {
    return stringsAt(place).flatMap(({ text, ...at }) => {
      const why = refusedPlatform(text, place.context.version);
      if (why === undefined) return [];
      const help = text.includes(",") ? "write one string for each platform" : 'write it as in "linux/arm64"';
      return [{ ...at, message: `${quoted(text)} ${why}`, help }];
    });
  },
};
