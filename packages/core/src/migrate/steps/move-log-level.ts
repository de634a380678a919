import { tablesOf } from "../../load/set-table.ts";
import { insertTables } from "../../bundle/insert-tables.ts";
import { read } from "../../document.ts";
import { applyEdits } from "../../fix/apply-edits.ts";
import type { Bound } from "../../load/bound.ts";
import { isSince } from "../../records/release.ts";
import type { Edited, Journey, MigrationStep } from "../step.ts";
import { removePair } from "../../check/edits/remove-pair.ts";

/** `debug` and `trace` gave way to `log.level` in 0.30, which releases before ignore without a word. */
export const moveLogLevel: MigrationStep = (journey) => {
  const { from, to } = journey;
  const keys = new Map(
    tablesOf(journey.document.loading(from).session.bound).flatMap((set) =>
      [...set.keys].map(([name, bound]) => [[...set.path, name].join("."), bound] as const),
    ),
  );
  if (isSince(to, "0.30")) return forward(journey, keys);
  return isSince(from, "0.30") ? back(journey, keys) : undefined;
};

type Keys = ReadonlyMap<string, Bound>;

function forward({ document, to }: Journey, keys: Keys): Edited | undefined {
  const written = tablesOf(document.loading(to).session.bound).some(
    ({ path, keys: own }) => path.join(".") === "log" && own.has("level"),
  );
  const level = ["trace", "debug"].find((name) => isTrue(keys.get(name)));
  if (level === undefined || written) return undefined;
  const bound = keys.get(level) as Bound;
  const done = [`\`${level} = true\` becomes \`[log] level = "${level}"\``];
  const { key, value } = bound;
  const hasTable = document.reading.statements.some(
    ({ kind, key: names }) => kind === "table" && names.length === 1 && names[0]?.name.toLowerCase() === "log",
  );
  if (!hasTable) {
    const edits = [
      { start: key.start, end: key.end, text: "log.level" },
      { start: value.start, end: value.end, text: `"${level}"` },
    ];
    return { text: applyEdits(document.text, edits), done };
  }
  const without = applyEdits(document.text, [removePair(document, bound.pair)]);
  return { text: insertTables(read(without, { buildkit: to }), { log: { level } }), done };
}

function back({ document, to }: Journey, keys: Keys): Edited | undefined {
  const bound = keys.get("log.level");
  if (bound?.value.kind !== "string") return undefined;
  const level = bound.value.value.toLowerCase();
  const key = level === "trace" && isSince(to, "0.12") ? "trace" : level === "debug" ? "debug" : undefined;
  const older = ["trace", "debug"].flatMap((name) => {
    const known = keys.get(name);
    return known && name !== key && isTrue(known) ? [known] : [];
  });
  // Other levels than these have no key before 0.30; only info is what it has without one.
  if (key === undefined && level !== "info") return undefined;
  const off = older.map(({ value }) => ({ start: value.start, end: value.end, text: "false" }));
  if (key === undefined) {
    const text = applyEdits(document.text, off);
    return off.length > 0 ? { text, done: ["what `log.level` overruled is turned off"] } : undefined;
  }
  if (keys.has(key)) return undefined;
  const without = applyEdits(document.text, [...off, removePair(document, bound.pair)]);
  const text = insertTables(read(without, { buildkit: to }), { [key]: true });
  return { text, done: [`\`log.level = "${level}"\` becomes \`${key} = true\``] };
}

function isTrue(bound: Bound | undefined): boolean {
  return bound?.value.kind === "bool" && bound.value.raw === "true";
}
