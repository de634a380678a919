import type { Random } from "./random.ts";
import { values } from "./values.ts";

const tokens = [
  ...Array.from("=.,#\"'[]{}\n\r\t _-+\\:0195aeTxZ\u0000\u001b\u007fé\u{1f600}\ufeff"),
  "[[",
  "]]",
  "\r\n",
  '"""',
  "'''",
  "\\u0041",
  "\\",
  "{}",
  "[]",
  ".x",
  ", ",
  "# c",
  "= 1\n",
  "x = 1\n",
  "[foo]\n",
  "true",
  "false",
  "[grpc]\n",
  "[worker.oci]\n",
  "[[worker.oci.gcpolicy]]\n",
  '"docker.io"',
  ".gc",
  "root.",
  "1979-05-27",
];

/** Damages a document in one to four places. */
export function mutate(rng: Random, text: string): string {
  let damaged = text;
  for (let left = 1 + rng.int(4); left > 0; left--) damaged = once(rng, damaged);
  return damaged;
}

function once(rng: Random, text: string): string {
  const at = rng.int(text.length + 1);
  const lines = text.split("\n");
  const a = rng.int(lines.length);
  const b = rng.int(lines.length);
  const [first = "", second = ""] = [lines[a], lines[b]];
  switch (rng.int(8)) {
    case 0:
      return text.slice(0, at) + text.slice(at + 1 + rng.int(4));
    case 1:
    case 2:
      return text.slice(0, at) + rng.pick(tokens) + text.slice(at);
    case 3:
      return text.slice(0, at) + rng.pick(tokens) + text.slice(at + 1);
    case 4:
      return lines.with(a, second).with(b, first).join("\n");
    case 5:
      return lines.toSpliced(b, 0, rng.chance(0.3) ? first.toUpperCase() : first).join("\n");
    case 6:
      return lines
        .with(
          a,
          first.replace(/=.*/, () => `= ${rng.pick(values)}`),
        )
        .join("\n");
    default:
      return rng.chance(0.3) ? text.slice(0, at) : lines.toSpliced(a, 1).join("\n");
  }
}
