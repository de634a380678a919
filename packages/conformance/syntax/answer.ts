import { askedSyntax } from "../../core/src/syntax/asked-syntax.ts";
import { syntaxDialectOf } from "../../core/src/syntax/dialect.ts";
import { detectSyntax } from "../../core/src/syntax/detect-syntax.ts";
import { parseReference } from "../../core/src/syntax/reference.ts";
import { refusedDirective } from "../../core/src/syntax/refused-directive.ts";

/** What is put before a judge: the head of a Dockerfile, or an image reference. */
export interface Question {
  id: number | string;
  dockerfile_b64?: string;
  buildArgs?: { BUILDKIT_SYNTAX: string };
  reference_b64?: string;
}

/** What a judge prints. */
export interface Judged {
  id: number | string;
  ok: boolean;
  syntax_b64?: string;
  cmdline_b64?: string;
  line?: number;
  image?: { name?: string; tag?: string; digest?: string; error?: string };
  refused?: string;
}

/** What both say, in words that can be compared. */
export interface Answer {
  syntax?: string;
  cmdline?: string;
  line?: number;
  image?: string;
  refused?: string;
}

const decode = (base64: string | undefined): string =>
  new TextDecoder("utf-8", { ignoreBOM: true }).decode(Buffer.from(base64 ?? "", "base64"));

/** A judge's answer; upstream counts lines of JSON from another number, so those are left out. */
export function judgesAnswer({ ok, syntax_b64, cmdline_b64, line, image, refused }: Judged, isJson: boolean): Answer {
  return {
    ...(ok && syntax_b64 !== undefined && { syntax: decode(syntax_b64) }),
    ...(ok && cmdline_b64 !== undefined && { cmdline: decode(cmdline_b64) }),
    ...(ok && line !== undefined && !isJson && { line }),
    ...(image && { image: image.error === undefined ? spell(image) : "no reference" }),
    ...(refused !== undefined && { refused: refused.includes("escape") ? "escape" : "again" }),
  };
}

function spell({ name, tag, digest }: { name?: string; tag?: string; digest?: string }): string {
  return [name, tag && `:${tag}`, digest && `@${digest}`].filter(Boolean).join("");
}

function spellImage(image: string, version: string): string {
  const reference = parseReference(image, version);
  return reference ? spell({ ...reference, name: reference.repository }) : "no reference";
}

/** Our own answer to the same question; the form says whether it is JSON. */
export function ourAnswer(question: Question, version: string): { answer: Answer; isJson: boolean } {
  if (question.reference_b64 !== undefined) {
    return { answer: { image: spellImage(decode(question.reference_b64), version) }, isJson: false };
  }
  const text = decode(question.dockerfile_b64);
  const dialect = syntaxDialectOf(version);
  const found = detectSyntax(text, dialect);
  const asked = askedSyntax(text, version, question.buildArgs?.BUILDKIT_SYNTAX);
  const refused = refusedDirective(text, dialect);
  const isJson = found?.from === "json";
  const line =
    asked?.from !== "build-arg" && found && !isJson ? text.slice(0, found.span.start).split("\n").length : undefined;
  const answer = {
    // Go leaves an empty slice out.
    ...(asked && asked.image !== "" && { syntax: asked.image }),
    ...(asked && asked.cmdline !== "" && { cmdline: asked.cmdline }),
    ...(line !== undefined && { line }),
    ...(asked && { image: spellImage(asked.image, version) }),
    ...(refused && { refused: refused.kind }),
  };
  return { answer, isJson };
}
