import type { AskedSyntax } from "../asked-syntax.ts";
import { parseReference } from "../reference.ts";
import type { SyntaxContext, SyntaxFinding, SyntaxRule, SyntaxRulePage } from "../rule.ts";
import { nameOf, spanOf } from "../asked-place.ts";

export const rule: SyntaxRule = {
  id: "syntax-bad-reference",
  severity: "error",
  weight: "not-loading",
  check({ asked, version }: SyntaxContext): SyntaxFinding[] {
    if (!asked || asked.reference || asked.channel === "builtin") return [];
    return [{ span: spanOf(asked), ...judge(asked, version) }];
  },
};

function judge(asked: AskedSyntax, version: string): Omit<SyntaxFinding, "span"> {
  const { image, span } = asked;
  if (image === "") {
    const message = `${nameOf(asked)} names no image; the build stops.`;
    return { message, help: "name one, such as docker/dockerfile:1, or remove it" };
  }
  const message = `\`${image}\` is no image reference; the build stops.`;
  const meant = meantImage(image, version);
  if (meant === undefined) return { message, help: "write an image as for docker pull, such as docker/dockerfile:1" };
  const title = `write ${meant}`;
  return {
    message,
    help: title,
    ...(span && { fixes: [{ title, edits: [{ ...span, text: meant }], safe: true }] }),
  };
}

/** The image without what other files would have around it, if that is one. */
function meantImage(image: string, version: string): string | undefined {
  const bare = image
    .replace(/^=+/, "")
    .replace(/^(["'`])(.*)\1$/, "$2")
    .replace(/^(?:https?|docker|docker-image|oci):\/\//, "")
    .replace(/[\t\r\f].*$/, "")
    .replace(/[:@,;]+$/, "");
  const colon = bare.indexOf(":", bare.lastIndexOf("/") + 1);
  const lower = colon < 0 ? bare.toLowerCase() : bare.slice(0, colon).toLowerCase() + bare.slice(colon);
  return [bare, lower].find((some) => some !== image && parseReference(some, version) !== undefined);
}

export const page: SyntaxRulePage = {
  summary: "The value of `# syntax=` is no image reference, so the build stops.",
  text: `The value up to the first space is taken for the image, as it stands: quotes belong to it, and so does a tab with all that follows it. An image name is lower-case, has no protocol before it and no blank inside, and a digest is \`sha256:\` with 64 lower-case hexadecimal digits. Anything else ends the build with \`invalid reference format\` before the first instruction is read.`,
  bad: `# syntax="docker/dockerfile:1"
FROM alpine
`,
  good: `# syntax=docker/dockerfile:1
FROM alpine
`,
};
