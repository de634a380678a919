/** Deeper nesting is no JSON to the daemon. */
const deepest = 10_000;

/** A member of the outermost object. */
export interface JsonMember {
  key: string;
  /** The text of its first token: `{` and `[` stand for what they open. */
  value: string;
  start: number;
}

export interface JsonMembers {
  list: JsonMember[];
  /** A number somewhere is beyond what the daemon holds. */
  unreadable: boolean;
}

/** Every release asks about the same text, so the last answer is kept. */
let kept: { text: string; from: number; members: JsonMembers | undefined } | undefined;

/** The members of a text that is one JSON object from an offset on. */
export function jsonMembers(text: string, from: number): JsonMembers | undefined {
  if (!startsObject(text, from)) return undefined;
  if (kept?.text !== text || kept.from !== from) kept = { text, from, members: readMembers(text.slice(from), from) };
  return kept.members;
}

function startsObject(text: string, from: number): boolean {
  let at = from;
  while (/[ \t\r\n]/.test(text.charAt(at))) at++;
  return text.charAt(at) === "{";
}

function readMembers(json: string, from: number): JsonMembers | undefined {
  // What follows relies on a text that is well-formed.
  if (!isJson(json)) return undefined;
  const list: JsonMember[] = [];
  let depth = 0;
  let key: string | undefined;
  let last = "";
  let unreadable = false;
  for (const { part, index } of tokens(json)) {
    if (depth === 1 && part === ":") key = jsonString(last);
    else if (depth === 1 && key !== undefined) {
      list.push({ key, value: part, start: from + index });
      key = undefined;
    }
    if (part === "{" || part === "[") depth++;
    else if (part === "}" || part === "]") depth--;
    else if (/^-?\d/.test(part) && !Number.isFinite(Number(part))) unreadable = true;
    if (depth > deepest) return undefined;
    last = part;
  }
  return { list, unreadable };
}

/** The text of a string in its quotes; half a pair of units becomes U+FFFD, as in Go. */
export function jsonString(quoted: string): string {
  return (JSON.parse(quoted) as string).toWellFormed();
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    // There is no other way to ask.
    return false;
  }
}

const gap = /[ \t\r\n]*/y;
const word = /[^ \t\r\n{}[\],:"]+/y;

function* tokens(json: string): Generator<{ part: string; index: number }> {
  for (let index = endOf(gap, json, 0); index < json.length;) {
    const end = json[index] === '"' ? stringEnd(json, index) : Math.max(index + 1, endOf(word, json, index));
    yield { part: json.slice(index, end), index };
    index = endOf(gap, json, end);
  }
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/** After the first quote that no backslash escapes. */
function stringEnd(json: string, start: number): number {
  for (let at = json.indexOf('"', start + 1); at > 0; at = json.indexOf('"', at + 1)) {
    let slashes = at;
    while (json[slashes - 1] === "\\") slashes--;
    if ((at - slashes) % 2 === 0) return at + 1;
  }
  return json.length;
}
