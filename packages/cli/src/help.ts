import { commands } from "./commands.ts";

const examples = [
  ["buildkit-config check", "what this repository has"],
  ["buildkit-config check --buildkit 0.16..0.32 FILE", "one file, on a range"],
  ["buildkit-config explain max-parallelism", "a key, a rule or an error line"],
];

/** What the command can do, on one screen. */
export function helpText(): string {
  const rows = Object.entries(commands).flatMap(([name, { words, help, options }]) => [
    [`  ${name} ${words}`, help],
    ...Object.entries(options).map(([option, { value, help: text }]) => [
      `      --${option}${value ? ` ${value}` : ""}`,
      text,
    ]),
  ]);
  return [
    "buildkit-config COMMAND: says what BuildKit does not, about a buildkitd.toml.",
    "",
    ...rows.map(([left = "", right = ""]) => `${left.padEnd(26)}${right}`.trimEnd()),
    `${"  --help, --version".padEnd(26)}`.trimEnd(),
    "",
    "PATH is a file, a folder or - for standard input; without it, check looks for",
    "what this repository has. Exit status: 0 nothing found, 1 found, 2 could not do",
    "it, 70 a bug of ours.",
    "",
    ...examples.map(([left = "", right = ""]) => `  ${left.padEnd(50)}${right}`),
    "",
  ].join("\n");
}
