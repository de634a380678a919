import { groups, type Row } from "./row.ts";

const titles: Record<Row["group"], string> = {
  keys: "Keys",
  types: "Types",
  defaults: "Defaults",
  flags: "Flags of buildkitd",
  library: "Libraries and deprecations",
  loader: "What the loader does",
  sources: "Sources to read again",
  links: "Links that moved",
};

/** The report in plain text. */
export function writeReport(version: string, known: string, rows: readonly Row[], steps: readonly string[]): string {
  if (rows.length === 0) return `BuildKit ${version} is what the records say for ${known}.\n`;
  const parts = groups.flatMap((group) => {
    const own = rows.filter((row) => row.group === group);
    return own.length === 0 ? [] : [[`${titles[group]} (${own.length})`, ...own.flatMap(write)].join("\n")];
  });
  const head = `BuildKit ${version}, against what the records say for ${known}: ${rows.length} differences`;
  const end = ["What to do", ...steps.map((step, at) => `  ${at + 1}. ${step}`)].join("\n");
  return `${[head, ...parts, end].join("\n\n")}\n`;
}

function write({ text, file }: Row): string[] {
  const [first = "", ...rest] = text.split("\n");
  return [`  ${first}`, ...rest.map((line) => `      ${line}`), ...(file === undefined ? [] : [`      in ${file}`])];
}
