/** A value of a configuration, as a judge or `load` gives it. */
type Value = boolean | number | bigint | string | null | Value[] | { [key: string]: Value };

/** What became of a document, in one line: the values that were read, and the keys that were not. Sizes are bytes. */
export function tellLoaded(config: unknown, ignored: readonly string[]): string {
  const read = [...leaves(config as Value, "")].map(([path, value]) => `${path} = ${value}`);
  return [...read, ...(ignored.length > 0 ? [`ignored: ${ignored.toSorted(byText).join(", ")}`] : [])].join("; ");
}

function byText(a: string, b: string): number {
  return a < b ? -1 : 1;
}

function* leaves(value: Value, path: string): Generator<[path: string, value: string]> {
  if (Array.isArray(value)) {
    for (const [at, item] of value.entries()) yield* leaves(item, `${path}[${at}]`);
  } else if (typeof value !== "object" || value === null) {
    yield [path, String(value)];
  } else if (value["bytes"] !== undefined) {
    yield* leaves(value["bytes"], path);
  } else {
    for (const [key, inner] of Object.entries(value)) yield* leaves(inner, path === "" ? key : `${path}.${key}`);
  }
}

/** What a client sends, in one line. */
export function tellSent(entries: readonly { type: string; attrs: Readonly<Record<string, string>> }[]): string {
  const spelled = entries.map(({ type, attrs }) =>
    [`type=${type}`, ...Object.entries(attrs).map(([name, value]) => `${name}=${value}`)].join(","),
  );
  return `sends ${spelled.join(" and ") || "nothing"}`;
}
