import type { Part } from "../../releases/step-answer.ts";

type Answer = (from: string, to: string, text: string) => Part[];

/** Tells what a step does to the file that is typed or pasted. What that needs is loaded when somebody comes near the box. */
class StepCheck extends HTMLElement {
  private loading: Promise<Answer> | undefined;

  connectedCallback(): void {
    const form = this.querySelector("form");
    const text = this.querySelector("textarea");
    if (!form || !text) return;
    form.hidden = false;
    text.addEventListener("focus", () => void this.answer);
    text.addEventListener("input", () => void this.show(text.value));
    if (text.value !== "") void this.show(text.value);
  }

  private get answer(): Promise<Answer> {
    this.loading ??= import("../../releases/step-answer.ts").then(({ stepAnswer }) => stepAnswer);
    return this.loading;
  }

  private async show(text: string): Promise<void> {
    const answer = await this.answer;
    const { from = "", to = "" } = this.dataset;
    const parts = text.trim() === "" ? [] : answer(from, to, text);
    this.querySelector(".answer")?.replaceChildren(...parts.flatMap(drawn));
  }
}

function drawn({ title, rows }: Part): Node[] {
  const heading = document.createElement(rows.length > 0 ? "h3" : "p");
  heading.textContent = title;
  if (rows.length === 0) return [heading];
  const list = document.createElement("ul");
  for (const row of rows) {
    const item = document.createElement("li");
    // What stands between backquotes is code.
    for (const [i, piece] of row.split("`").entries()) {
      if (i % 2 === 0) item.append(piece);
      else item.append(Object.assign(document.createElement("code"), { textContent: piece }));
    }
    list.append(item);
  }
  return [heading, list];
}

customElements.define("step-check", StepCheck);
