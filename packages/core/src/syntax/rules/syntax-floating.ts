import { spanOf } from "../asked-place.ts";
import { isExactTag } from "../image-channel.ts";
import type { SyntaxContext, SyntaxFinding, SyntaxRule, SyntaxRulePage } from "../rule.ts";

export const rule: SyntaxRule = {
  id: "syntax-floating",
  severity: "error",
  weight: "advice",
  check({ asked, options }: SyntaxContext): SyntaxFinding[] {
    const { reference, image } = asked ?? {};
    if (!options.pinned || !asked || !reference || reference.digest !== undefined) return [];
    const help = `add its digest, "@sha256:" and 64 digits, behind ${image}`;
    const span = spanOf(asked);
    if (isExactTag(reference.tag)) {
      const message = `\`${image}\` is one release, but its registry can move the tag; only a digest pins it.`;
      return [{ span, severity: "info", message, help }];
    }
    const tag = reference.tag === undefined ? "Without a tag it is `latest`" : `The tag \`${reference.tag}\``;
    const message = `${tag}${reference.tag === undefined ? ", which" : ""} moves on to newer frontends; the same file can build otherwise tomorrow.`;
    return [{ span, message, help }];
  },
};

export const page: SyntaxRulePage = {
  summary: "Frontends are to be pinned, and this one is named by a tag that moves.",
  text: `\`docker/dockerfile:1\` is the newest release of the first major version, \`1.7\` its newest patch, and \`labs\`, \`latest\` and \`master\` move as well. That is what most builds want: corrections come without an edit. A build that has to be repeatable, or may only run what somebody has looked at, names a digest; the tag before it is then for readers alone.

The rule speaks only when pinning is asked for, with \`check --pinned\`. A tag with all three numbers is an info, as such tags do not move by convention.`,
  options: { pinned: true },
  bad: `# syntax=docker/dockerfile:1
FROM alpine
`,
  good: `# syntax=docker/dockerfile:1@sha256:e87caa74dcb7d46cd820352bfea12591f3dba3ddc4285e19c7dcd13359f7cefd
FROM alpine
`,
};
