import { parseArgs } from "node:util";
import { Stop } from "./exit-status.ts";

/** An option of a command, as its help shows it. */
export interface OptionHelp {
  /** Shown after the name; an option without it is a switch. */
  value?: string;
  /** The only values that it takes. */
  choices?: readonly string[];
  /** It may be given several times. */
  many?: true;
  help: string;
}

/** What the arguments of a command amount to. */
export interface Arguments {
  words: string[];
  values: Readonly<Record<string, string | true | undefined>>;
  /** Everything that was given to options that may be given several times. */
  lists: Readonly<Record<string, readonly string[] | undefined>>;
}

/** Reads the arguments of a command; stops on an option that it does not have, or a value that an option does not take. */
export function readArguments(args: readonly string[], options: Readonly<Record<string, OptionHelp>>): Arguments {
  // A command without options takes every word as it is: what it explains may start with dashes.
  if (Object.keys(options).length === 0) return { words: args.filter((arg) => arg !== "--"), values: {}, lists: {} };
  // Without an option there is nothing to read, and the reader takes its time to start.
  if (!args.some((arg) => arg.startsWith("-") && arg !== "-")) return { words: [...args], values: {}, lists: {} };
  const config = Object.entries(options).map(([name, { value }]) => [name, { type: value ? "string" : "boolean" }]);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(config) as Record<string, { type: "string" | "boolean" }>,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const words: string[] = [];
  const values: Record<string, string | true> = {};
  const lists: Record<string, string[]> = {};
  for (const token of tokens) {
    if (token.kind === "positional") words.push(token.value);
    if (token.kind !== "option") continue;
    const value = valueOf(token.rawName, token.name, token.value, options);
    if (options[token.name]?.many && value !== true) (lists[token.name] ??= []).push(value);
    else values[token.name] = value;
  }
  return { words, values, lists };
}

function valueOf(
  written: string,
  name: string,
  value: string | undefined,
  options: Readonly<Record<string, OptionHelp>>,
): string | true {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) throw new Stop(`There is no option ${written}. buildkit-config --help shows what there is.`);
  if (!option.value) {
    if (value !== undefined) throw new Stop(`${written} takes no value.`);
    return true;
  }
  if (value === undefined) throw new Stop(`${written} needs a value: ${option.choices?.join(", ") ?? option.value}.`);
  if (option.choices && !option.choices.includes(value)) {
    throw new Stop(`${written} is one of ${option.choices.join(", ")}, not ${value}.`);
  }
  return value;
}
