import { replace } from "../../check/edits/replace.ts";
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
    eachString(place, (text, { context: { version } }, span) => {
      const why = refusedPlatform(text, version);
      if (why === undefined) return undefined;
      const message = `${quoted(text)} ${why}`;
      const parts = text.split(",").map((part) => part.trim());
      if (parts.length === 1) return { message, help: 'write it as in "linux/arm64"' };
      const isList = parts.every((part) => refusedPlatform(part, version) === undefined);
      if (!isList) return { message, help: "write one string for each platform" };
      return { message, fix: replace(span, parts.map((part) => `"${part}"`).join(", "), true) };
    }),
};
