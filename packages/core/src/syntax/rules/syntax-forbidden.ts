import { isSince } from "../../records/release.ts";
import { spanOf } from "../asked-place.ts";
import { isDockersFrontend } from "../image-channel.ts";
import { parseReference } from "../reference.ts";
import type { SyntaxContext, SyntaxFinding, SyntaxRule, SyntaxRulePage } from "../rule.ts";

export const rule: SyntaxRule = {
  id: "syntax-forbidden",
  severity: "error",
  weight: "not-loading",
  check({ asked, options, version }: SyntaxContext): SyntaxFinding[] {
    const { allowedRepositories = [] } = options;
    const reference = asked?.reference;
    // Older daemons do not know the key.
    if (!asked || !reference || allowedRepositories.length === 0 || !isSince(version, "0.14")) return [];
    const allowed = allowedRepositories.flatMap((entry) => parseReference(entry, version) ?? []);
    if (allowed.some(({ repository }) => repository === reference.repository)) return [];
    const message = `\`${reference.repository}\` is not in \`allowedRepositories\`; the daemon refuses it and the build stops.`;
    return [{ span: spanOf(asked), message, help: helpFor(allowedRepositories, allowed.some(isDockersFrontend)) }];
  },
};

function helpFor(entries: readonly string[], hasDockers: boolean): string {
  const [first = "", ...others] = entries;
  const list = others.length > 2 ? `${first} and ${others.length} others` : entries.join(", ");
  return `name an image of ${list}${hasDockers ? "" : ", leave the line out"}, or allow this one`;
}

export const page: SyntaxRulePage = {
  summary: "The daemon's `allowedRepositories` does not have the frontend image.",
  text: `\`[frontend."gateway.v0"] allowedRepositories\` lists the repositories whose images may read a build's files. What a \`# syntax=\` line or \`BUILDKIT_SYNTAX\` names has to be among them, or the build stops with \`is not an allowed gateway source\`. Both sides are completed as in \`docker pull\` and lose tag and digest before they are compared, so \`docker/dockerfile\`, \`docker/dockerfile:1\` and \`docker.io/docker/dockerfile\` are the same entry; \`docker/dockerfile-upstream\` and a copy on another registry are other ones. Mirrors make no difference: the name in the file counts.

An empty list allows everything, and releases before 0.14 do not know it. \`check\` takes the list from the buildkitd.toml that is checked in the same call.`,
  options: { allowedRepositories: ["docker/dockerfile"] },
  bad: `# syntax=docker/dockerfile-upstream:master
FROM alpine
`,
  good: `# syntax=docker/dockerfile:1-labs
FROM alpine
`,
};
