const text = /"(?:[^"\\\n]|\\.)*"/.source;
const comments = new RegExp(`${text}|//[^\\n]*|/\\*[^]*?\\*/`, "g");
const lastCommas = new RegExp(`${text}|,(?=\\s*[\\]}])`, "g");
const structure = new RegExp(`${text}|[\\[\\]{}]`, "g");

/** Where a list or an object lies: from its opening bracket to its closing one. */
interface Span {
  open: number;
  close: number;
}

/** Reads JSON with comments and commas too many, as VS Code does; undefined when it is none. */
export function parseJsonc(source: string): unknown {
  try {
    return JSON.parse(withoutLastCommas(withoutComments(source))) as unknown;
  } catch {
    return undefined;
  }
}

/**
 * Adds a text to a list of the root object, and the list where there is none. Only adds characters: all that was there,
 * comments too, stays as it was. The source has to be one that `parseJsonc` reads as an object.
 */
export function addToList(source: string, list: string, item: string): string {
  const { root, lists } = spansOf(withoutComments(source));
  const span = lists.get(list);
  const quoted = JSON.stringify(item);
  return span ? insert(source, span, quoted) : insert(source, root, `${JSON.stringify(list)}: [${quoted}]`);
}

/** Blanks in their place, so that every other character stays where it was. */
function withoutComments(source: string): string {
  return source.replace(/^\ufeff/, " ").replaceAll(comments, blank);
}

function withoutLastCommas(json: string): string {
  return json.replaceAll(lastCommas, blank);
}

function blank(token: string): string {
  return token.startsWith('"') ? token : token.replaceAll(/[^\r\n]/g, " ");
}

/** The root object, and the values of its keys that have brackets. */
function spansOf(json: string): { root: Span; lists: Map<string, Span> } {
  const opened: number[] = [];
  const lists = new Map<string, Span>();
  let root: Span = { open: 0, close: 0 };
  let key = "";
  for (const { 0: token, index } of json.matchAll(structure)) {
    if (token.startsWith('"')) {
      if (opened.length === 1 && /^\s*:/.test(json.slice(index + token.length))) key = JSON.parse(token) as string;
    } else if (token === "[" || token === "{") {
      opened.push(index);
    } else {
      const span = { open: opened.pop() ?? 0, close: index };
      if (opened.length === 0) root = span;
      if (opened.length === 1) lists.set(key, span);
    }
  }
  return { root, lists };
}

/** Puts an element last, on a line of its own where the others have one. */
function insert(source: string, { open, close }: Span, element: string): string {
  const json = withoutComments(source);
  const value = json.slice(0, close).trimEnd().replace(/,$/, "").trimEnd().length;
  const end = source.slice(0, close).trimEnd().length;
  const isEmpty = value === open + 1;
  const comma = isEmpty || json.slice(value, close).includes(",") ? "" : ",";
  return (
    [source.slice(0, value), comma, source.slice(value, end), gap(source, { open, close }, isEmpty), element].join("") +
    source.slice(end)
  );
}

/** What stands before the new element: the line end and the indent of the first one, or a blank. */
function gap(source: string, { open, close }: Span, isEmpty: boolean): string {
  const inside = source.slice(open + 1, close);
  const first = /\r?\n[^\S\n]*(?=\S)/.exec(inside)?.[0];
  if (first !== undefined) return first;
  const last = /\r?\n[^\S\n]*$/.exec(inside)?.[0];
  if (last !== undefined) return `${last}  `;
  return isEmpty ? "" : " ";
}
