import { commands } from "./commands.ts";

const examples = [
  ["buildkit-config check --buildkit 0.16..0.32 FILE", "one file, on a range"],
  ["buildkit-config explain max-parallelism", "a key, rule or log line"],
  ["buildkit-config preset add low-power --diff", "what it would change"],
];

/** What the command can do, on one screen. */
export function helpText(): string {
  const rows = Object.entries(commands).map(([name, { words, help }]) => `  ${`${name} ${words}`.padEnd(32)}${help}`);
  return [
    "buildkit-config COMMAND: says what BuildKit does not about its configuration.",
    "",
    ...rows,
    "  --version, --help; COMMAND --help shows the options of a command",
    "",
    "Exit status: 0 nothing found, 1 found, 2 could not do it, 70 a bug of ours.",
    "",
    ...examples.map(([left = "", right = ""]) => `  ${left.padEnd(52)}${right}`),
    "",
  ].join("\n");
}
