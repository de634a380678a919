import { otelConfig } from "../../records/tables/otel-config.ts";
import { refusedSocket } from "../socket-path.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";
import { eachString } from "../each-string.ts";

export const facts: StartFacts = {
  doc: "a path of the trace socket with more than 104 bytes, or one that ends like a folder",
  prints: "creating trace controller listener",
  source: "cmd/buildkitd/main.go:1099",
};

export const check: StartCheck = {
  fields: [otelConfig.fields["socketPath"]],
  find: (place) =>
    eachString(place, (text, { bound }) => {
      const why = refusedSocket(text);
      return why === undefined ? undefined : { message: `\`${bound.name}\` ${why}` };
    }),
};
