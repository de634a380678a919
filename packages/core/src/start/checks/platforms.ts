import { refusedPlatform } from "../platform.ts";
import { quoted } from "../quoted.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";
import { eachString } from "../strings-at.ts";

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
  find: (place) =>
    eachString(place, (text, { context }) => {
      const why = refusedPlatform(text, context.version);
      if (why === undefined) return undefined;
      const help = text.includes(",") ? "write one string for each platform" : 'write it as in "linux/arm64"';
      return { message: `${quoted(text)} ${why}`, help };
    }),
};
