/** A value of a judged configuration; integers that a number does not hold are bigint. */
export type Judged = boolean | number | bigint | string | null | Judged[] | { [key: string]: Judged };

/** What BuildKit's own loader made of a document. */
export type Outcome = { refused: string } | { crash: string } | { config: Judged; ignored: string[] };

interface Answer {
  ok: boolean;
  config?: Judged;
  ignored?: string[];
  error?: string;
  panic?: string;
}

/** Reads one line that a judge printed. */
export function readAnswer(line: string): Outcome {
  const { ok, config = {}, ignored = [], error = "", panic } = parseJudged(line) as unknown as Answer;
  if (ok) return { config, ignored };
  return panic === undefined ? { refused: error } : { crash: panic };
}

/** Reads JSON without rounding integers. */
export function parseJudged(text: string): Judged {
  return JSON.parse(text, (_key, value: Judged, context?: { source?: string }) => {
    const source = context?.source ?? "";
    return typeof value === "number" && /^-?\d+$/.test(source) && !Number.isSafeInteger(value) ? BigInt(source) : value;
  }) as Judged;
}
