import type { AnswerPage } from "./answer-page.ts";
import { configFiles } from "./config-files.ts";
import { daemonJson } from "./daemon-json.ts";

/** Pages of the reference that answer a question of their own. */
export const referencePages: readonly AnswerPage[] = [
  {
    id: "files",
    at: "reference/files/",
    title: "Which file is read by whom",
    answer:
      "A builder of buildx has a copy of the file it was created with; a daemon that you start reads `/etc/buildkit/buildkitd.toml`, without root `~/.config/buildkit/buildkitd.toml`; Docker's own builder reads `daemon.json`.",
    words:
      "where is buildkitd.toml located path location wsl wsl2 windows docker desktop docker driver rootless buildkit does not accept configuration file default file buildkitd.default.toml home config",
    rows: configFiles.map(({ who, path, where }) => [who, `${path}, ${where}`]),
  },
  {
    id: "daemon-json",
    at: "reference/daemon-json/",
    title: "What Docker's own builder takes from daemon.json",
    answer:
      "The docker driver has no `buildkitd.toml`: garbage collection, entitlements, history, mirrors and name servers can be said in `daemon.json`, parallelism and the network of steps cannot.",
    words: "daemon.json dockerd builder gc defaultKeepStorage docker driver default builder docker engine settings",
    rows: daemonJson.map(({ keys, key, note }) => [
      keys.map((name) => `\`${name}\``).join(", "),
      key ? `\`${key}\`` : note,
    ]),
  },
];
