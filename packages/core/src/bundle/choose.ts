import { nearestWord } from "../check/near-word.ts";
import { BundleError } from "./bundle-error.ts";
import { spell } from "./spell.ts";
import type { Chosen, Option, Options } from "./option.ts";

/**
 * Fills in the defaults of the options that are not given. Throws a `BundleError` that names the preset and the option when one
 * is unknown, missing, or not what the preset takes; values from JSON are checked like those from TypeScript.
 */
export function choose<T extends Options>(preset: string, options: T, given: unknown = {}): Chosen<T> {
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new BundleError(`${preset}: the options are ${spell(given)}; write an object, such as {}.`);
  }
  for (const name of Object.keys(given)) {
    if (Object.hasOwn(options, name)) continue;
    const near = nearestWord(name, Object.keys(options));
    throw new BundleError(
      `${preset} has no option ${spell(name)}; ${near ? `did you mean ${near}?` : listed(options)}`,
    );
  }
  const chosen = Object.entries(options).map(([name, option]) => {
    const value: unknown = (given as Record<string, unknown>)[name] ?? option.default;
    if (value === undefined && option.required) {
      throw new BundleError(`${preset} needs the option ${name}: ${firstSentence(option.doc)}`);
    }
    const wrong = value === undefined ? undefined : wrongWith(option, value);
    if (wrong) throw new BundleError(`${preset}: ${name} is ${spell(value)}; it takes ${wrong}.`);
    return [name, value];
  });
  return Object.fromEntries(chosen.filter(([, value]) => value !== undefined)) as Chosen<T>;
}

/** What the option takes, when the value is something else. */
function wrongWith(option: Option, value: unknown): string | undefined {
  if (option.type === "boolean") return typeof value === "boolean" ? undefined : "true or false";
  if (option.type === "integer") {
    const { minimum, maximum } = option;
    const fits = Number.isInteger(value) && (value as number) >= minimum && (value as number) <= maximum;
    return fits ? undefined : `a whole number from ${minimum} to ${maximum}`;
  }
  if (typeof value !== "string" || value === "") return option.pattern?.words ?? "a text";
  if (!option.pattern || new RegExp(option.pattern.source).test(value)) return undefined;
  return option.pattern.words;
}

function listed(options: Options): string {
  const names = Object.keys(options);
  return names.length === 0 ? "it has none." : `it has ${names.join(", ")}.`;
}

function firstSentence(text: string): string {
  return text.split(/(?<=\.)\s/, 1)[0] ?? text;
}
