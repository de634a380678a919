/** What a daemon says of its end, without stacks, times, numbers and the folder of the run. */
export function whatItSaid(log: string, scratch: string): string {
  const lines = log.split("\n");
  const from = lines.findLastIndex((line) => /^(?:buildkitd|panic): /.test(line));
  const said = from < 0 ? lines.filter(Boolean).slice(-1) : withoutStack(lines.slice(from));
  return said.map((line) => withoutRun(line, scratch)).join("\n");
}

/** A wrapped error is printed inside out, each part with its stack: a line with a function, and one with its place. */
function withoutStack(lines: readonly string[]): string[] {
  const goroutine = lines.findIndex((line) => line.startsWith("goroutine "));
  const kept = goroutine < 0 ? lines : lines.slice(0, goroutine);
  return kept.filter((line, i) => line !== "" && !line.startsWith("\t") && !kept[i + 1]?.startsWith("\t"));
}

function withoutRun(line: string, scratch: string): string {
  return line
    .replaceAll(scratch, "…")
    .replaceAll(/\btime="[^"]*" /g, "")
    .replaceAll(/\b[a-z0-9]{25}\b/g, "…");
}
