import type { Option } from "@buildkit-config/core/bundle";

/** What an option takes, in a few words: "1 to 1000; default 4". */
export function optionFacts(option: Option): string {
  const { default: value, required } = option;
  const without = required ? "needed" : value === undefined ? "may be left out" : `default ${value}`;
  return [taken(option), without].filter((part) => part !== undefined).join("; ");
}

function taken(option: Option): string | undefined {
  if (option.type === "integer") return `${option.minimum} to ${option.maximum}`;
  return option.type === "boolean" ? "true or false" : option.pattern?.words;
}
