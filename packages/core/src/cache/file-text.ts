/** A text as it arrives from a file, and where each of its units stands there. */
export interface FileText {
  text: string;
  at: (index: number) => number;
}

const yamlEscapes: Readonly<Record<string, string>> = {
  "0": "\0",
  a: "\u0007",
  b: "\b",
  t: "\t",
  n: "\n",
  v: "\v",
  f: "\f",
  r: "\r",
  e: "\u001b",
  N: "\u0085",
  _: "\u00a0",
  L: "\u2028",
  P: "\u2029",
};

/**
 * A string of a compose file: as data, or between the quotes of YAML, which no value of a cache has around all of it. Two
 * dollar signs stand for one. https://github.com/compose-spec/compose-spec/blob/main/12-interpolation.md
 */
export function composeText(written: string): FileText {
  if (/^'(?:[^']|'')*'$/.test(written) && written.length > 2) {
    return rewritten(written.slice(1, -1), 1, /''|\$\$|[^]/gu, (piece) =>
      piece.length === 2 && /['$]/.test(piece) ? piece.charAt(0) : piece,
    );
  }
  const isQuoted = /^"(?:[^"\\]|\\.)*"$/s.test(written);
  const pieces = /\\(?:x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)|\$\$|[^]/gu;
  return rewritten(isQuoted ? written.slice(1, -1) : written, isQuoted ? 1 : 0, pieces, (piece) => {
    if (piece === "$$") return "$";
    return isQuoted && piece.startsWith("\\") ? unescaped(piece.slice(1)) : piece;
  });
}

function unescaped(escape: string): string {
  if (!/^[xuU]./.test(escape)) return yamlEscapes[escape] ?? escape;
  const point = Number.parseInt(escape.slice(1), 16);
  return point > 0x10ffff
    ? "\ufffd"
    : escape.startsWith("u")
      ? String.fromCharCode(point)
      : String.fromCodePoint(point);
}

/**
 * A line of an input of docker/build-push-action, which reads it as CSV and joins its fields with commas: quotes around a whole
 * field are lost, and those inside it are single again.
 * https://github.com/docker/actions-toolkit/blob/3d440bee/src/util.ts#L31
 */
export function actionText(written: string): FileText {
  const end = written.trimEnd().length;
  let text = "";
  const places: number[] = [];
  let isOpen = false;
  let isFirst = true;
  for (let at = written.length - written.trimStart().length; at < end; at++) {
    const unit = written[at] as string;
    const opens: boolean = unit === '"' && isFirst && !isOpen;
    const closes = unit === '"' && isOpen && written[at + 1] !== '"';
    isFirst = unit === "," && !isOpen;
    if (opens || closes) isOpen = opens;
    else {
      // Of two quotes inside, the second one counts.
      if (unit === '"' && isOpen) at++;
      text += unit;
      places.push(at);
    }
  }
  // What ends with the text ends before the quote that closes it.
  return { text, at: (index) => places[index] ?? (places.at(-1) ?? end - 1) + 1 };
}

/** Writes each piece of a text otherwise, and remembers where it stood. */
function rewritten(text: string, start: number, pieces: RegExp, write: (piece: string) => string): FileText {
  let result = "";
  const places: number[] = [];
  let at = start;
  for (const [piece] of text.matchAll(pieces)) {
    const by = write(piece);
    for (let unit = 0; unit < by.length; unit++) places.push(at + Math.min(unit, piece.length - 1));
    result += by;
    at += piece.length;
  }
  const end = at;
  return { text: result, at: (index) => places[index] ?? end };
}
