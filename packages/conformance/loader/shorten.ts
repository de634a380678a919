/** A part of a document, by its offsets. */
type Cut = [start: number, end: number];

/** Takes lines and characters out of a text as long as it stays `interesting`, which judges several texts at once. */
export function shorten(text: string, interesting: (texts: string[]) => boolean[]): string {
  let shortest = text;
  for (const cutsOf of [lines, pieces(8), pieces(2), pieces(1)]) {
    for (let shorter: string | undefined = shortest; shorter !== undefined;) {
      shortest = shorter;
      shorter = without(shortest, cutsOf(shortest), interesting);
    }
  }
  return shortest;
}

/** The document without all the cuts it can spare, or else without the first of them. */
function without(toml: string, cuts: Cut[], interesting: (texts: string[]) => boolean[]): string | undefined {
  const whole = cuts.filter(([start, end]) => cut(toml, [[start, end]]).isWellFormed());
  const able = interesting(whole.map((one) => cut(toml, [one])));
  const spare = whole.filter((_one, at) => able[at]);
  const [first] = spare;
  if (first === undefined) return undefined;
  if (spare.length === 1) return cut(toml, spare);
  const bold = [spare, spare.slice(0, spare.length / 2), spare.slice(spare.length / 2)];
  const texts = bold.filter((some) => some.length > 0).map((some) => cut(toml, some));
  const works = interesting(texts);
  return texts.find((_text, at) => works[at]) ?? cut(toml, [first]);
}

/** A document without parts of it, which may overlap. */
function cut(toml: string, parts: Cut[]): string {
  let kept = "";
  let at = 0;
  for (const [start, end] of parts) {
    kept += toml.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return kept + toml.slice(at);
}

function lines(toml: string): Cut[] {
  const all = toml.split(/(?<=\n)/);
  let start = 0;
  return all.map((text) => [start, (start += text.length)]);
}

function pieces(size: number): (toml: string) => Cut[] {
  return (toml) =>
    Array.from({ length: Math.max(0, toml.length - size + 1) }, (_piece, start): Cut => [start, start + size]);
}
