import { containerdConfig } from "../../records/tables/containerd-config.ts";
import { ociConfig } from "../../records/tables/oci-config.ts";
import { refusedPlatform } from "../platform.ts";
import { quoted } from "../quoted.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";
import { eachString } from "../each-string.ts";

export const facts: StartFacts = {
  doc: "a platform that is not `os/arch` or `os/arch/variant`",
  prints: "invalid platforms",
  source: "cmd/buildkitd/main_oci_worker.go:343",
};

export const check: StartCheck = {
  fields: [ociConfig.fields["platforms"], containerdConfig.fields["platforms"]],
  find: (place) =>
    eachString(place, (text, { context }) => {
      const why = refusedPlatform(text, context.version);
      if (why === undefined) return undefined;
      const help = text.includes(",") ? "write one string for each platform" : 'write it as in "linux/arm64"';
      return { message: `${quoted(text)} ${why}`, help };
    }),
};
