const schemes = ["auto", "light", "dark"] as const;
type Scheme = (typeof schemes)[number];

const names: Record<Scheme, string> = { auto: "Auto", light: "Light", dark: "Dark" };

/** A button that goes through the colour schemes and remembers the choice. */
class ThemeSelect extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.show(this.scheme);
    this.querySelector("button")?.addEventListener("click", () => {
      const next = schemes[(schemes.indexOf(this.scheme) + 1) % schemes.length] ?? "auto";
      this.choose(next);
      this.show(next);
    });
  }

  private get scheme(): Scheme {
    const chosen = document.documentElement.dataset["scheme"];
    return schemes.find((scheme) => scheme === chosen) ?? "auto";
  }

  private choose(scheme: Scheme): void {
    if (scheme === "auto") delete document.documentElement.dataset["scheme"];
    else document.documentElement.dataset["scheme"] = scheme;
    try {
      localStorage.setItem("scheme", scheme);
    } catch {
      // Storage is switched off: the choice holds for this page.
    }
  }

  private show(scheme: Scheme): void {
    this.querySelector(".choice")?.replaceChildren(names[scheme]);
  }
}

customElements.define("theme-select", ThemeSelect);
