import { type Diagnostic, latest, type Severity } from "@buildkit-config/core";
import type { CheckedFile } from "./checked-file.ts";
import { printable } from "./printable.ts";
import { wrap } from "./wrap.ts";

/** Those that count; infos are no problems. */
const severities: readonly Severity[] = ["error", "warning"];

/** The last lines: how much was found, which release it holds for and why, and where to read on. */
export function summary(checked: readonly CheckedFile[]): string {
  const all = checked.flatMap(({ diagnostics }) => diagnostics);
  const files = count(checked.length, "file");
  if (all.every(({ severity }) => severity === "info"))
    return lines(`${files}, no problems on ${judgedAs(checked)}.${sameOn(checked)}`);
  const counts = severities.flatMap((severity) => {
    const found = all.filter((diagnostic) => diagnostic.severity === severity).length;
    return found > 0 ? [count(found, severity)] : [];
  });
  const first = all.find(({ severity }) => severity === "error") ?? all.find(({ severity }) => severity === "warning");
  // On a line of its own, to be copied.
  const why = first && first.rule !== "unknown-release" ? `\nWhy: buildkit-config explain ${first.rule}` : "";
  return `${lines(`${counts.join(", ")} in ${files}${fixable(all)}.`)}\n${lines(`Judged as ${judgedAs(checked)}.`)}${why}`;
}

/** How much of it the other command repairs. */
function fixable(all: readonly Diagnostic[]): string {
  const some = all.filter(({ severity, fixes }) => severity !== "info" && fixes.length > 0);
  const safe = some.filter(({ fixes }) => fixes.some((fix) => fix.safe)).length;
  if (some.length === 0) return "";
  if (safe === some.length) return `; \`buildkit-config fix\` repairs ${safe}`;
  const guesses = `\`fix --unsafe\` ${some.length}`;
  return safe > 0
    ? `; \`buildkit-config fix\` repairs ${safe}, ${guesses}`
    : `; \`buildkit-config fix --unsafe\` repairs ${some.length}`;
}

function lines(text: string): string {
  return wrap(text, 80).join("\n");
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? "" : "s"}`;
}

/** The releases of all files with the reason; mostly there is one. */
function judgedAs(checked: readonly CheckedFile[]): string {
  const names = new Map<string, string[]>();
  for (const entry of checked) {
    const release = releaseOf(entry);
    names.set(release, [...(names.get(release) ?? []), printable(entry.file)]);
  }
  if (names.size === 1) return `BuildKit ${[...names.keys()].join("")}`;
  const parts = [...names].map(
    ([release, files]) => `${release}: ${files.length > 3 ? count(files.length, "file") : files.join(", ")}`,
  );
  return `BuildKit ${parts.join("; ")}`;
}

function releaseOf({ target, reason }: CheckedFile): string {
  if (!target.ok) return `${latest.newest} (newest; its comment names no release)`;
  const [first] = target.versions;
  const name = target.versions.length > 1 ? `${first} to ${target.version}` : target.version;
  if (reason === "option")
    return target.newer ? `${name} (the newest we know; --buildkit is newer or moves)` : `${name} (--buildkit)`;
  if (reason === "fallback") return `${name} (from buildkit.config.json)`;
  if (reason === "comment") return `${name} (from its comment)`;
  return `${name} (newest; nothing in the file says otherwise, set it with \`# buildkit: 0.17\`)`;
}

/** Over which releases one file means the same; of several files nothing is said. */
function sameOn(checked: readonly CheckedFile[]): string {
  const [only] = checked;
  if (!only || checked.length > 1 || !only.target.ok || only.target.versions.length > 1) return "";
  const same = only.sameReleases(only.target.version);
  if (!same) return "";
  const { verb } = only;
  return same.from === same.to
    ? ` ${verb} otherwise before and after.`
    : ` ${verb} the same on ${same.from}-${same.to}.`;
}
