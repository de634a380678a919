import { required } from "./box/required.ts";

/** The button and the box of the search. What finds and shows is fetched when it is first opened. */
class SiteSearch extends HTMLElement {
  private started = false;

  connectedCallback(): void {
    this.hidden = false;
    if (/Mac|iP/.test(navigator.platform)) required(this, "kbd", HTMLElement).textContent = "⌘ K";
    required(this, ".open", HTMLButtonElement).addEventListener("click", () => this.open());
    required(this, ".close", HTMLButtonElement).addEventListener("click", () => this.dialog.close());
    this.dialog.addEventListener("click", ({ target }) => {
      // Only what lies beside the box belongs to the dialog alone.
      if (target === this.dialog) this.dialog.close();
    });
    document.addEventListener("keydown", (event) => this.press(event));
  }

  private get dialog(): HTMLDialogElement {
    return required(this, "dialog", HTMLDialogElement);
  }

  private press(event: KeyboardEvent): void {
    const isShortcut = (event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k";
    const isSlash = event.key === "/" && !event.ctrlKey && !event.metaKey && !isEditable(event.target);
    if (event.defaultPrevented || !(isShortcut || isSlash)) return;
    event.preventDefault();
    if (!this.dialog.open) this.open();
    else if (isShortcut) this.dialog.close();
  }

  private open(): void {
    this.dialog.showModal();
    required(this, "input", HTMLInputElement).select();
    if (this.started) return;
    this.started = true;
    void import("./box/search-box.ts").then(({ startSearchBox }) =>
      startSearchBox(this.dialog, this.dataset["root"] ?? "/"),
    );
  }
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}

customElements.define("site-search", SiteSearch);
