import { type Line, lines } from "@buildkit-config/core";

/** A way from one line to a newer one. */
export interface Step {
  before: Line;
  line: Line;
}

/** Every way from a line to a newer one. */
export const steps: readonly Step[] = lines.flatMap((line, i) => lines.slice(0, i).map((before) => ({ before, line })));
