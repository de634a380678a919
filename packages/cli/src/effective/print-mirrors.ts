import type { Attempt, Mirrors } from "@buildkit-config/core";
import { printable } from "../output/printable.ts";
import { paragraph } from "../output/wrap.ts";

/** The addresses that are asked for an image, and where the file says so. */
export function mirrorRows({ reference, attempts }: Extract<Mirrors, { ok: true }>, image: string): string[] {
  const rows = attempts.map((attempt, index) => {
    const remarks = remarksOf(attempt).join("; ");
    const row = `${String(index + 1).padStart(3)}  ${printable(attempt.url)}`;
    return remarks === "" ? row : `${row}\n${paragraph(printable(remarks), 5)}`;
  });
  return [`${printable(image)} -> ${printable(reference)}`, ...rows];
}

function remarksOf({ because, verified, fallback, fallbackIfRefused }: Attempt): string[] {
  const lines = [...new Set(because.map(({ start }) => start.line))];
  return [
    ...(lines.length > 0 ? [`from ${sayLines(lines)}`] : []),
    ...(verified === false ? ["any certificate will do"] : []),
    ...(fallback === undefined
      ? []
      : [`if it answers in plain HTTP${fallbackIfRefused ? " or not at all" : ""}, ${fallback}`]),
  ];
}

function sayLines(lines: readonly number[]): string {
  const [last, ...before] = lines.toReversed();
  return before.length === 0 ? `line ${last}` : `lines ${before.toReversed().join(", ")} and ${last}`;
}
