import { refusedSocket } from "../socket-path.ts";
import type { StartCheck, StartFacts } from "../start-check.ts";
import { eachString } from "../strings-at.ts";

export const facts: StartFacts = {
  doc: "a path of the trace socket with more than 104 bytes, or one that ends like a folder",
  prints: "creating trace controller listener",
  source: "cmd/buildkitd/main.go:1099",
};

export const check: StartCheck = {
  id: "otel-socket",
  keys: [["otel", "socketPath"]],
  find: (place) =>
    eachString(place, (text, { bound }) => {
      const refused = refusedSocket(text);
      return refused && { message: `\`${bound.name}\` ${refused.why}` };
    }),
};
