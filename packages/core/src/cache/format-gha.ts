import { csvText } from "./format-csv.ts";
import type { CacheEntry } from "./entry.ts";

/**
 * The entry as one line of an input of docker/build-push-action. The action reads the input as CSV, joins the fields of a line
 * with commas and passes the rest on, which loses quotes; a line that is one quoted field arrives whole.
 * https://github.com/docker/actions-toolkit/blob/3d440bee/src/util.ts#L31
 */
export function ghaLine(entry: CacheEntry): string {
  const text = csvText(entry);
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Why no line of a workflow gives this entry: the line stands in a block of YAML, which holds no such characters. */
export function ghaRefusal(entry: CacheEntry): string | undefined {
  const text = csvText(entry);
  if (/[\r\n\u0085\u2028\u2029]/.test(text)) return "holds a line break, and each line is an entry of its own";
  // oxlint-disable-next-line no-control-regex
  const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff\ufffe\uffff]/.exec(text);
  return control ? `holds ${JSON.stringify(control[0])}, which no workflow can hold` : undefined;
}
