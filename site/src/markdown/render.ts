import { markedSpan } from "@buildkit-config/core";

export { plain } from "@buildkit-config/core";

/*
 * The Markdown that records use: code, links and paragraphs. The renderer that Astro brings along cannot be imported from
 * here, and it would take a document for each of these half sentences.
 */

/** One line of Markdown as HTML, without a paragraph around it. */
export function inline(text: string): string {
  let html = "";
  let end = 0;
  for (const match of text.matchAll(markedSpan)) {
    const [whole, code, label = "", target = ""] = match;
    html += escape(text.slice(end, match.index));
    html += code === undefined ? `<a href="${escape(target)}">${inline(label)}</a>` : `<code>${breakable(code)}</code>`;
    end = match.index + whole.length;
  }
  return html + escape(text.slice(end));
}

/** Paragraphs of Markdown as HTML. */
export function paragraphs(text: string): string {
  return text
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${inline(paragraph)}</p>`)
    .join("\n");
}

/** A long key may break after its dots, and a flag not among the hyphens that it begins with. */
function breakable(code: string): string {
  return escape(code)
    .replaceAll(/(?<=\w)\.(?=[a-z])/gi, ".<wbr>")
    .replace(/^--\w+/, '<span class="flag">$&</span>');
}

/** Text as it stands in HTML, in an attribute too. */
export function escape(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
