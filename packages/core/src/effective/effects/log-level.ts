import { type Effect, isGiven } from "./effect.ts";

/**
 * `trace` goes before `debug`, and `log.level` before both; releases without that key have the first two alone.
 * https://github.com/moby/buildkit/blob/v0.32.2/cmd/buildkitd/main.go#L300
 */
export const logLevel: Effect = ({ find }) => {
  const level = find("log", "level");
  const older = [find("trace"), find("debug")].filter(isGiven);
  const [first] = older;
  if (!first) return;
  const winner = isGiven(level) ? "log.level" : String(first.path[0]);
  for (const setting of older) {
    if (setting.path[0] !== winner) setting.note = `no effect: \`${winner}\` goes before it`;
  }
  if (level && level.from !== "file") {
    level.value = winner;
    level.note = `from \`${winner}\``;
  }
};
