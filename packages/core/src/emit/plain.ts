/** What the Markdown of records marks within a line: code, and links with their label and target. */
export const markedSpan: RegExp = /`([^`]+)`|\[((?:`[^`]+`|[^\]`])+)\]\(([^)\s]+)\)/g;

/** Markdown as the text that a reader sees. */
export function plain(text: string): string {
  return text.replace(markedSpan, (_, code?: string, label?: string) => code ?? plain(label ?? ""));
}
