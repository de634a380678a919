/** Opens the page of the step that is chosen. */
class StepPicker extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form) return;
    form.hidden = false;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const [from, to] = [...form.querySelectorAll("select")].map(({ value }) => value);
      if (from === undefined || to === undefined) return;
      const step = minor(from) < minor(to) ? `${from}..${to}` : undefined;
      if (step !== undefined) location.href = `${this.dataset["base"] ?? ""}${step}/`;
      else form.querySelector("output")?.replaceChildren("The second one has to be newer.");
    });
  }
}

function minor(line: string): number {
  return Number(line.split(".")[1]);
}

customElements.define("step-picker", StepPicker);
