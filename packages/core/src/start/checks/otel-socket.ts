import { refusedSocket } from "../socket-path.ts";
import type { StartCheck } from "../start-check.ts";
import { stringsAt } from "../strings-at.ts";

export const check: StartCheck = {
  doc: "a path of the trace socket with more than 104 bytes, or one that ends like a folder",
  keys: [["otel", "socketPath"]],
  prints: "creating trace controller listener",
  source: "cmd/buildkitd/main.go:1099",
  find(place) {
    return stringsAt(place).flatMap(({ text, span }) => {
      const refused = refusedSocket(text);
      return refused ? [{ span, message: `\`${place.bound.name}\` ${refused.why}` }] : [];
    });
  },
};
