import { tablesOf } from "../../check/settings.ts";
import { applyEdits } from "../../fix/apply-edits.ts";
import { type ConfigValue, toConfig } from "../../load/config.ts";
import { parseGoDuration } from "../../load/duration.ts";
import { isObject } from "../../load/is-object.ts";
import type { Path } from "../../load/trail.ts";
import type { Kind } from "../../records/record.ts";
import { isSince } from "../../records/release.ts";
import type { Span } from "../../toml/node.ts";
import type { MigrationStep } from "../step.ts";

/**
 * Sizes and durations with a unit came with 0.12, and 0.28 reads fewer spellings of numbers and texts than releases before it. What
 * the new release refuses or reads otherwise is written as both read it, where there is a way.
 */
export const respellValues: MigrationStep = ({ document, from, to }) => {
  const [old, now] = [document.loading(from), document.loading(to)];
  const [held, holds] = [toConfig(old.config), toConfig(now.config)];
  const refused = now.session.refusals.map(({ start }) => start).toSorted((a, b) => a - b);
  const edits = tablesOf(old.session.bound).flatMap(({ path, keys }) =>
    [...keys].flatMap(([name, { value, field, key }]) => {
      const was = at(held, [...path, name]);
      const isRefused = liesIn(refused, value);
      const isLost = JSON.stringify(was, plain) !== JSON.stringify(at(holds, [...path, name]), plain);
      const isKnown = isSince(to, field.since);
      if (was === undefined || !isKnown || (!isRefused && !isLost)) return [];
      const text = spell(was, field.kind, to);
      if (text === undefined || text === document.text.slice(value.start, value.end)) return [];
      return [{ start: value.start, end: value.end, text, name: key.name }];
    }),
  );
  if (edits.length === 0) return undefined;
  return {
    text: applyEdits(document.text, edits),
    done: edits.map(({ name, text }) => `\`${name}\` becomes \`${text}\``),
  };
};

/** Whether one of the offsets, in order, lies in a span. */
function liesIn(offsets: readonly number[], { start, end }: Span): boolean {
  let [low, high] = [0, offsets.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] as number) < start) low = middle + 1;
    else high = middle;
  }
  return low < offsets.length && (offsets[low] as number) < end;
}

function plain(_: string, value: unknown): unknown {
  return typeof value === "bigint" ? String(value) : value;
}

function at(config: ConfigValue, path: Path): ConfigValue | undefined {
  return path.reduce<ConfigValue | undefined>((value, step) => {
    if (Array.isArray(value)) return typeof step === "number" ? value[step] : undefined;
    return isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }, config);
}

/** The value in a spelling that every release from `to` on reads; nothing where there is none. */
function spell(value: ConfigValue, kind: Kind, to: string): string | undefined {
  if (kind === "size") return isObject(value) ? spellSize(value, to) : undefined;
  if (kind === "duration") return typeof value === "string" ? spellDuration(value, to) : undefined;
  if (Array.isArray(value)) {
    const items = value.map((item) => spell(item, "string", to));
    return items.every((item) => item !== undefined) ? `[${items.join(", ")}]` : undefined;
  }
  return isObject(value) ? undefined : JSON.stringify(value, plain);
}

function spellSize({ bytes, percent }: { [key: string]: ConfigValue }, to: string): string | undefined {
  if (percent === undefined) return bytes === undefined ? undefined : JSON.stringify(bytes, plain).replaceAll('"', "");
  return isSince(to, "0.12") && bytes === undefined ? `"${JSON.stringify(percent, plain)}%"` : undefined;
}

function spellDuration(duration: string, to: string): string | undefined {
  // Go writes 48h0m0s; nobody else does.
  const short = duration.replace(/(?<=[hm])0s$/, "").replace(/(?<=h)0m$/, "");
  if (isSince(to, "0.12")) return `"${short}"`;
  const nanoseconds = parseGoDuration(duration);
  if (nanoseconds === undefined || nanoseconds % 1_000_000_000n !== 0n) return undefined;
  return String(nanoseconds / 1_000_000_000n);
}
