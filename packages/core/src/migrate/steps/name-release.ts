import { read } from "../../document.ts";
import { applyEdits } from "../../fix/apply-edits.ts";
import { lineOf } from "../../records/release.ts";
import type { MigrationStep } from "../step.ts";

/** A comment that names the release goes along. */
export const nameRelease: MigrationStep = ({ document: { text }, to }) => {
  const { targetSpan } = read(text);
  if (!targetSpan) return undefined;
  const line = lineOf(to);
  return {
    text: applyEdits(text, [{ ...targetSpan, text: line }]),
    done: [`\`# buildkit: ${text.slice(targetSpan.start, targetSpan.end)}\` becomes \`# buildkit: ${line}\``],
  };
};
