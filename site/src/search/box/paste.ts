/** Stands for the end of a line, which an input of one line cannot hold. */
const lineEnd = " ↵ ";
/** The end of a log tells what went wrong. */
const mostLetters = 20_000;

/** Lets several lines be pasted into an input. */
export function takeLines(input: HTMLInputElement): void {
  input.addEventListener("paste", (event) => {
    const text = event.clipboardData?.getData("text/plain").trim() ?? "";
    if (!text.includes("\n")) return;
    event.preventDefault();
    const line = text.slice(-mostLetters).replaceAll(/\s*\r?\n\s*/g, lineEnd);
    input.setRangeText(line, input.selectionStart ?? 0, input.selectionEnd ?? 0, "end");
    input.dispatchEvent(new InputEvent("input", { bubbles: true }));
  });
}

/** What was typed, with its lines as they were pasted. */
export function linesIn(input: HTMLInputElement): string {
  return input.value.replaceAll(lineEnd, "\n").trim();
}
