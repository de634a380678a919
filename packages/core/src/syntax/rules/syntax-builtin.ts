import { builtin } from "../asked-syntax.ts";
import { spanOf } from "../asked-place.ts";
import type { SyntaxContext, SyntaxFinding, SyntaxRule, SyntaxRulePage } from "../rule.ts";

export const rule: SyntaxRule = {
  id: "syntax-builtin",
  severity: "error",
  weight: "meaning",
  check({ asked }: SyntaxContext): SyntaxFinding[] {
    if (asked?.image !== builtin || asked.channel === "builtin") return [];
    const isArgument = asked.from === "build-arg";
    const when = isArgument ? "Before BuildKit 0.30" : "In a file";
    const message = `${when} \`${builtin}\` is not the daemon's own frontend but an image, which Docker Hub does not have; the build stops.`;
    const help = isArgument
      ? "use BuildKit 0.30 or newer, or leave the argument out"
      : "remove the line to have the daemon's own frontend";
    return [{ span: spanOf(asked), message, help }];
  },
};

export const page: SyntaxRulePage = {
  summary: "`dockerfile.v0` is asked for where it is not the frontend inside the daemon.",
  text: `\`dockerfile.v0\` is the name of the frontend that the daemon has inside. From 0.30 on \`docker buildx build --build-arg BUILDKIT_SYNTAX=dockerfile.v0\` leads to it, whatever the file says. A \`# syntax=\` line with that name does not: its value is always an image, completed to \`docker.io/library/dockerfile.v0\`, which does not exist. A file without a \`# syntax=\` line already has the daemon's frontend.`,
  ignoreWhen: "a named context `dockerfile.v0` takes the place of the image.",
  bad: `# syntax=dockerfile.v0
FROM alpine
`,
  good: `FROM alpine
`,
};
