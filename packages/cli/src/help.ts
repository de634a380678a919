import { commands } from "./commands.ts";

const examples = [
  ["buildkit-config check", "what this repository has"],
  ["buildkit-config check --buildkit 0.16..0.32 FILE", "one file, on a range"],
  ["buildkit-config explain max-parallelism", "a key, rule or log line"],
];

/** What the command can do, on one screen. */
export function helpText(): string {
  const rows: [string, string][] = [];
  for (const [name, { words, help, options }] of Object.entries(commands)) {
    rows.push([`  ${name} ${words}`, help]);
    for (const [option, { value, help: text }] of Object.entries(options)) {
      rows.push([`      --${option}${value ? ` ${value}` : ""}`, text]);
    }
  }
  return [
    "buildkit-config COMMAND: says what BuildKit does not, about a buildkitd.toml.",
    "",
    ...rows.map(([left, right]) => left.padEnd(26) + right),
    "  --help, --version",
    "",
    "PATH is a file, a folder or - for standard input; without it, check looks for",
    "what this repository has. Exit status: 0 nothing found, 1 found, 2 could not do",
    "it, 70 a bug of ours.",
    "",
    ...examples.map(([left = "", right = ""]) => `  ${left.padEnd(50)}${right}`),
    "",
  ].join("\n");
}
