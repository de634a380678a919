import { isSince, lineOf } from "../../core/src/records/release.ts";
import type { UpstreamError } from "../../core/src/records/upstream-errors/upstream-error.ts";
import { ask as askCache, built, type Entry } from "../cache/judges.ts";
import { ask, judgedLines } from "../loader/ask.ts";
import { tellLoaded, tellSent } from "./tell.ts";

/** Whether the page is wrong for a release of BuildKit. */
export function concerns({ from, until }: UpstreamError, release: string): boolean {
  return isSince(release, from) && (until === undefined || isSince(until, lineOf(release)));
}

/** What the judges say that need no daemon, by release; nothing for what a daemon proves. */
export function askJudges(error: UpstreamError): Map<string, string> | undefined {
  const { proof } = error;
  if (proof.by === "loader") return askLoaders(error, proof.toml);
  if (proof.by === "buildx") return askBuildx(proof.spec);
  return proof.by === "cache" ? askDaemonCaches(error, splitSpec(proof.spec)) : undefined;
}

/** What the loader of each line says. */
function askLoaders(error: UpstreamError, toml: string): Map<string, string> {
  const answers = judgedLines
    .filter((line) => concerns(error, line))
    .map((line) => {
      const [outcome] = ask(line, [{ toml }]).outcomes;
      if (!outcome || !("config" in outcome)) throw new Error(`${line} does not load\n${toml}`);
      return [line, tellLoaded(outcome.config, outcome.ignored)] as const;
    });
  return new Map(answers);
}

/** What each buildx sends to the daemon for an entry of `--cache-to`. */
function askBuildx(spec: string): Map<string, string> {
  const answers = built("buildx").map((judge) => {
    const [answer] = askCache(judge, [{ tool: "buildx", direction: "cache-to", spec }]);
    return [judge.version, tellSent(answer?.sent ?? answer?.entries ?? [])] as const;
  });
  return new Map(answers);
}

/** Whether each daemon takes an entry as an export. */
function askDaemonCaches(error: UpstreamError, entry: Entry): Map<string, string> {
  const answers = built("daemon")
    .filter(({ version }) => concerns(error, version))
    .map((judge) => {
      const [answer] = askCache(judge, [{ ...entry, direction: "cache-to" }]);
      return [judge.version, answer?.ok ? "accepted" : "refused"] as const;
    });
  return new Map(answers);
}

/** The type and the attributes of an entry without quotes. */
function splitSpec(spec: string): Entry {
  const { type = "", ...attrs } = Object.fromEntries(
    spec.split(",").map((part): [string, string] => {
      const [name = "", value = ""] = part.split("=", 2);
      return [name, value];
    }),
  );
  return { type, attrs };
}
