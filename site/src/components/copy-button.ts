/** A button that copies the code of its figure; it shows itself, as it can do nothing without a script. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector("button");
    if (!button || !("clipboard" in navigator)) return;
    this.hidden = false;
    button.addEventListener("click", () => void this.copy(button));
  }

  private async copy(button: HTMLButtonElement): Promise<void> {
    const code = this.closest("figure")?.querySelector("code")?.textContent ?? "";
    let told = "Copied";
    try {
      await navigator.clipboard.writeText(code);
    } catch {
      told = "Not copied";
    }
    button.textContent = told;
    setTimeout(() => (button.textContent = "Copy"), 2000);
  }
}

customElements.define("copy-button", CopyButton);
