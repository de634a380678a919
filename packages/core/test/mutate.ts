import type { Random } from "./random.ts";

const marks =
  "# = . , [ ] [[ ]] { } \" ' \"\"\" ''' \\ _ + - 0 9 a e é 🚀 \\n \\u00e9 true inf nan 0x1f 1e5 1979-05-27 07:32:00";
const longer = [
  "\n",
  "\r\n",
  " ",
  "\t",
  "\n[a]\n",
  "[[b]]\n",
  "a = 1\n",
  "\nb.c = ''\n",
  "{ x = 1 }",
  "[1, 2]",
  " # c\n",
];
const pieces = [...marks.split(" "), ...longer];

/** A text with one to three places changed, and the first place that changed. */
export function mutate(text: string, random: Random): { text: string; at: number } {
  let changed = text;
  let first = text.length;
  for (let left = 1 + random.below(3); left > 0; left--) {
    const at = random.below(changed.length + 1);
    const end = random.chance(50) ? at : Math.min(changed.length, at + 1 + random.below(random.chance(80) ? 3 : 40));
    const from = random.below(changed.length);
    const copied = changed.slice(from, from + random.below(30));
    const put = random.chance(30) ? "" : random.chance(20) ? copied : random.pick(pieces);
    changed = changed.slice(0, at) + put + changed.slice(end);
    first = Math.min(first, at);
  }
  return { text: changed, at: first };
}
