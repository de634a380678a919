import type { Options } from "./option.ts";

/** The options that pages, samples and plain files show: the examples, where the defaults do not say it. */
export function exampleOptions(options: Options): Record<string, unknown> {
  const examples = Object.entries(options).map(([name, { example }]) => [name, example]);
  return Object.fromEntries(examples.filter(([, example]) => example !== undefined));
}
