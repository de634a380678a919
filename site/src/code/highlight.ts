import { createHighlighter, type ThemeRegistration } from "shiki";
import { cacheLine } from "./cache-line.ts";

/** `cache` is lines such as `--cache-to type=inline`. */
export type Language = "toml" | "json" | "yaml" | "shellscript" | "docker" | "typescript" | "text" | "cache";
export type TokenKind = "key" | "string" | "comment";

/** A piece of a line of code; what is neither key, string nor comment has no kind. */
export interface Token {
  text: string;
  kind?: TokenKind | undefined;
}

/** Names of kinds in the place of colours: what they look like is for the style sheet to say. */
const colours: Readonly<Record<string, TokenKind>> = { "#000001": "key", "#000002": "string", "#000003": "comment" };
const [key = "", string = "", comment = ""] = Object.keys(colours);

const theme: ThemeRegistration = {
  name: "kinds",
  type: "light",
  fg: "#000000",
  bg: "#ffffff",
  settings: [
    { scope: ["comment"], settings: { foreground: comment } },
    { scope: ["string.quoted", "string.template"], settings: { foreground: string } },
    {
      scope: [
        "meta.group.toml",
        "meta.group.double.toml",
        "variable.other.key.toml",
        "support.type.property-name.json",
        "entity.name.tag.yaml",
        "keyword.other.special-method.dockerfile",
        "entity.name.command.shell",
      ],
      settings: { foreground: key },
    },
  ],
};

const highlighter = await createHighlighter({
  themes: [theme],
  langs: ["toml", "json", "yaml", "shellscript", "docker", "typescript"],
});

/** The lines of a code sample as tokens; the last line break makes no line of its own. */
export function highlight(code: string, lang: Language): Token[][] {
  const text = code.replace(/\n$/, "");
  if (lang === "cache") return text.split("\n").map(cacheLine);
  const lines = highlighter.codeToTokensBase(text, { lang, theme });
  return lines.map((tokens) => tokens.map(({ content, color }) => ({ text: content, kind: colours[color ?? ""] })));
}
