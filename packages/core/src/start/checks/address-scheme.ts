import { replace } from "../../check/edits/replace.ts";
import { grpcConfig } from "../../records/tables/grpc-config.ts";
import { eachAddress } from "../listen-addresses.ts";
import { quoted } from "../quoted.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";

export const facts: StartFacts = {
  doc: "an address without `unix://` or `tcp://` in front",
  prints: "address {} does not contain proto, you meant unix://{} ?",
  source: "cmd/buildkitd/main.go:763",
};

export const check: StartCheck = {
  fields: [grpcConfig.fields["address"]],
  find: (place) =>
    eachAddress(place, ({ written, scheme, span }) => {
      if (scheme !== undefined) return undefined;
      const message = `${quoted(written)} has no \`unix://\` or \`tcp://\` in front`;
      const meant = whatIsMeant(written);
      if (!meant) return { message, help: "write it as unix:///path or tcp://host:port" };
      // Opening a port to everybody is nothing to do unasked.
      return { message, fix: replace(span, `"${meant}"`, meant.startsWith("unix:")) };
    }),
};

/** The address that a path or a host with its port stands for, if it has no characters that need escapes. */
function whatIsMeant(written: string): string | undefined {
  if (!/^[\w/.:[\]-]+$/.test(written)) return undefined;
  const [, path] = /^(?:unix:)?(\/.*)$/.exec(written) ?? [];
  if (path !== undefined) return `unix://${path}`;
  const [, address] = /^(?:tcp:?\/+|tcp(?=:\d+$))?([^/]*:\d+)$/i.exec(written) ?? [];
  return address === undefined ? undefined : `tcp://${address}`;
}
