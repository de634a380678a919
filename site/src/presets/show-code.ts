const knownLines = new WeakMap<HTMLElement, Map<string, string>>();
const token =
  /(?<comment>(?<=^|\s)#.*)|(?<string>"(?:[^"\\]|\\.)*"|'[^']*')|(?<key>^\[+[\w.-]*|(?<=")[\w.-]*\]+$|^[\w.-]+(?= = ))/g;

/** Shows another text in a block of code. Lines that it held at first look as they did; others are marked as changed. */
export function showCode(code: HTMLElement, text: string): void {
  const known = knownLines.get(code) ?? linesOf(code);
  knownLines.set(code, known);
  code.innerHTML = text
    .split("\n")
    .map((line) => known.get(line) ?? `<span class="changed">${coloured(line)}</span>`)
    .join("\n");
}

/** The lines of a block and their HTML, in which no element reaches across a line break. */
function linesOf(code: HTMLElement): Map<string, string> {
  const html = code.innerHTML.split("\n");
  return new Map((code.textContent ?? "").split("\n").map((line, i) => [line, html[i] ?? ""]));
}

function coloured(line: string): string {
  let html = "";
  let end = 0;
  for (const { 0: text, index, groups = {} } of line.matchAll(token)) {
    const kind = Object.keys(groups).find((name) => groups[name] !== undefined);
    html += `${escaped(line.slice(end, index))}<span class="${kind}">${escaped(text)}</span>`;
    end = index + text.length;
  }
  return html + escaped(line.slice(end));
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
