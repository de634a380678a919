/** Hides the rows that do not match what is typed, and the groups that are left without a row. */
class KeyFilter extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector("input");
    this.querySelector(".filter")?.removeAttribute("hidden");
    input?.addEventListener("input", () => this.filter(input.value));
    // The browser may have kept what was typed before a reload.
    if (input?.value) this.filter(input.value);
  }

  private filter(query: string): void {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean).map(loose);
    let shown = 0;
    for (const section of this.querySelectorAll("section")) {
      let left = 0;
      for (const row of section.querySelectorAll<HTMLElement>("[data-words]")) {
        const text = loose(row.dataset["words"] ?? "");
        row.hidden = !words.every((word) => text.includes(word));
        if (!row.hidden) left++;
      }
      section.hidden = left === 0;
      shown += left;
    }
    const noun = this.dataset["noun"] ?? "";
    const told = words.length === 0 ? "" : shown === 1 ? `1 ${noun}` : `${shown || "No"} ${noun}s`;
    this.querySelector("output")?.replaceChildren(told);
  }
}

/** Dashes and underscores make no difference to a reader who is looking for something. */
function loose(text: string): string {
  return text.toLowerCase().replaceAll(/[-_]/g, "");
}

customElements.define("key-filter", KeyFilter);
