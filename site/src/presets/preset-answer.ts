// What the form of a preset loads when it is touched first: the library, which takes the options or says what is wrong.
import type { Version } from "@buildkit-config/core";
import { BundleError, type Option, type PresetFunction } from "@buildkit-config/core/bundle";
import { type Given, shownTexts, type ShownTexts } from "./shown-texts.ts";

/** What the fields hold, by the name of the option; an empty text is an option that is not given. */
export type Values = Readonly<Record<string, string>>;

/** What is wrong, in the words of the library, and the option that it is about, if it is one alone. */
export interface Refusal {
  message: string;
  option: string | undefined;
}

/**
 * The texts for these values, or what is wrong with them. The option at fault is one that would do with its value in `working`;
 * where two would do, it is the one that was changed last.
 */
export function presetAnswer(
  preset: PresetFunction,
  line: Version,
  { values, working, changed }: { values: Values; working: Values; changed: string },
): ShownTexts | Refusal {
  const { options } = preset.record;
  const tried = (given: Values): ShownTexts | string => textsOrMessage(preset, givenOf(options, given), line);
  const texts = tried(values);
  if (typeof texts !== "string") return texts;
  const isAtFault = (name: string): boolean => tried({ ...values, [name]: working[name] ?? "" }) !== texts;
  return {
    message: texts,
    option: [changed, ...Object.keys(options)].filter((name) => name in options).find(isAtFault),
  };
}

function textsOrMessage(preset: PresetFunction, given: Given, line: Version): ShownTexts | string {
  try {
    return shownTexts(preset, given, line);
  } catch (error) {
    if (error instanceof BundleError) return error.message;
    throw error;
  }
}

/** The options as somebody would write them: those that are not the default. Texts that are no number stay, to be refused. */
function givenOf(options: Readonly<Record<string, Option>>, values: Values): Given {
  const given = Object.entries(options).flatMap(([name, option]): [string, unknown][] => {
    const text = values[name] ?? "";
    const value = valueOf(option, text);
    return text === "" || value === option.default ? [] : [[name, value]];
  });
  return Object.fromEntries(given);
}

function valueOf({ type }: Option, text: string): unknown {
  if (type === "integer" && /^-?\d+$/.test(text)) return Number(text);
  if (type === "boolean" && /^(?:true|false)$/.test(text)) return text === "true";
  return text;
}
