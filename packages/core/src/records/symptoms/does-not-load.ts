import type { Symptom } from "./symptom.ts";

export const doesNotLoad: Symptom = {
  slug: "does-not-load",
  title: "failed to load config from /etc/buildkit/buildkitd.toml",
  lines: [
    "failed to load config from",
    "failed to parse config",
    "failed to load buildkit configuration file",
    "failed to parse buildkit configuration file",
    "buildkit configuration file not found",
    "invalid buildkit configuration file",
  ],
  words: "toml syntax error does not load cannot parse buildkitd does not start exits",
  cause:
    "The file is not TOML, or a value has another type than its key. BuildKit prints the first such place, often without the name of the key.",
  fix: "Let `check` name all of them, with line and column; `fix` repairs what can only be meant in one way.",
  write: { name: "In the folder of the file", lang: "shellscript", code: "npx -y buildkit-config check\n" },
  apart: [
    {
      cause: "A key has a value of the wrong type: a number in quotes, a string for a list.",
      run: "buildkit-config check buildkitd.toml",
      look: "`does-not-load` with the place.",
    },
    {
      cause: "Sizes and durations as text need BuildKit 0.12. Before, they are numbers of bytes and seconds.",
      run: "buildkit-config check --buildkit 0.11 buildkitd.toml",
      look: "The finding is there for 0.11 and not for the newest.",
    },
    {
      cause:
        "The path is wrong. buildx wants the file to exist; the daemon itself starts without one and says nothing.",
      run: "ls -l buildkitd.toml",
      look: "`No such file or directory`.",
    },
  ],
  rules: ["does-not-load", "loader-panic"],
  threads: ["docker/buildx#2853", "docker/buildx#496"],
};
