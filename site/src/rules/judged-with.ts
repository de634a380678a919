import { type RulePage, sayAmount } from "@buildkit-config/core";
import type { CacheRulePage, SyntaxRulePage } from "@buildkit-config/core/cache";
import type { RuleFacts } from "./rule-facts.ts";

/** What the samples of a rule were judged with besides their release, in Markdown. */
export function judgedWith({ subject, page }: RuleFacts): string | undefined {
  const parts =
    subject === "cache" ? cacheParts(page) : subject === "Dockerfile" ? syntaxParts(page) : builderParts(page);
  const told = parts.filter((part) => typeof part === "string");
  return told.length > 0 ? told.join(", ") : undefined;
}

function builderParts({ around = {} }: RulePage): unknown[] {
  const { driver, rootless, disk } = around;
  return [
    driver && `the \`${driver}\` driver`,
    rootless && "a daemon without root",
    disk && `a disk of ${sayAmount({ bytes: disk })}`,
  ];
}

function cacheParts({ options = {} }: CacheRulePage): unknown[] {
  const { driver, imageStore, matrix, env, tool, buildx } = options;
  return [
    tool && `\`${tool}\``,
    buildx && `buildx ${buildx}`,
    driver && `the \`${driver}\` driver`,
    imageStore && `the image store \`${imageStore}\``,
    matrix && "jobs of a matrix",
    env && environmentText(Object.keys(env)),
  ];
}

function environmentText(names: readonly string[]): string {
  if (names.length === 0) return "an environment without its variables";
  return names.map((name) => `\`${name}\` set`).join(", ");
}

function syntaxParts({ options = {} }: SyntaxRulePage): unknown[] {
  const { allowedRepositories, pinned, buildArgs } = options;
  return [
    pinned && "pinning asked for",
    allowedRepositories && `${allowedRepositories.map((name) => `\`${name}\``).join(", ")} allowed`,
    buildArgs &&
      Object.entries(buildArgs)
        .map(([name, value]) => `\`--build-arg ${name}=${value}\``)
        .join(", "),
  ];
}
