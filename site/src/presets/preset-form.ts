import type { Version } from "@buildkit-config/core";
import type { PresetFunction } from "@buildkit-config/core/bundle";
import type { Refusal, Values } from "./preset-answer.ts";
import { showCode } from "./show-code.ts";
import type { ShownTexts } from "./shown-texts.ts";

type Answer = (line: Version, asked: { values: Values; working: Values; changed: string }) => ShownTexts | Refusal;
type Field = HTMLInputElement | HTMLSelectElement;

const presets = import.meta.glob<{ preset: PresetFunction }>("../../../presets/*/preset.ts");

/** Renders a preset anew as its options change. What that needs is loaded when the form is touched first. */
class PresetForm extends HTMLElement {
  private loading: Promise<Answer> | undefined;
  private working: Values = {};
  private changed = "";

  connectedCallback(): void {
    const form = this.querySelector("form");
    if (!form) return;
    this.working = this.values;
    form.addEventListener("focusin", () => void this.answer);
    form.addEventListener("submit", (event) => event.preventDefault());
    form.addEventListener("input", ({ target }) => {
      this.changed = (target as Field).name;
      void this.render();
    });
    // The fields have their first values only after the event.
    form.addEventListener("reset", () => setTimeout(() => void this.render()));
  }

  private get answer(): Promise<Answer> {
    this.loading ??= load(this.dataset["preset"] ?? "");
    return this.loading;
  }

  private get fields(): Field[] {
    return [...this.querySelectorAll<Field>("form [name]")];
  }

  private get values(): Values {
    return Object.fromEntries(this.fields.map(({ name, value }) => [name, value]));
  }

  private async render(): Promise<void> {
    const answer = await this.answer;
    const { values, working, changed } = this;
    const line = this.querySelector<HTMLSelectElement>("#release")?.value as Version;
    const answered = answer(line, { values, working, changed });
    const refusal = "message" in answered ? answered : undefined;
    this.complain(refusal);
    if ("files" in answered) this.show(answered);
    if (!refusal) this.working = values;
    this.querySelector("button[type=reset]")?.removeAttribute("hidden");
  }

  private complain(refusal: Refusal | undefined): void {
    const place = refusal && `wrong-${refusal.option ?? "together"}`;
    for (const element of this.querySelectorAll<HTMLElement>(".wrong")) {
      element.hidden = element.id !== place;
      element.textContent = element.id === place ? (refusal?.message ?? "") : "";
    }
    for (const field of this.fields) field.setAttribute("aria-invalid", String(field.name === refusal?.option));
  }

  private show({ files, releases, proof, config, add, recreate }: ShownTexts): void {
    const texts = new Map(files.map(({ path, text }) => [`file-${path}`, text]));
    for (const figure of this.querySelectorAll<HTMLElement>("figure[id^='file-']")) {
      const text = texts.get(figure.id);
      (figure.closest("details") ?? figure).hidden = text === undefined;
      const link = figure.querySelector<HTMLAnchorElement>("a[download]");
      if (link && text !== undefined) offer(link, text);
    }
    const proofFile = files.find(({ path }) => path.startsWith("verify/"));
    const others = { "proof-command": proof.command, "proof-expect": proof.expect, config, add, recreate };
    for (const [id, text] of [...texts, ...Object.entries(others), ["proof-file", proofFile?.text ?? ""] as const]) {
      const code = document.getElementById(id)?.querySelector("code");
      if (code) showCode(code, text);
    }
    for (const [id, text] of Object.entries({ releases, "proof-what": proof.what })) {
      document.getElementById(id)?.replaceChildren(text);
    }
  }
}

async function load(id: string): Promise<Answer> {
  const module = presets[`../../../presets/${id}/preset.ts`];
  if (!module) throw new Error(`There is no preset ${id}.`);
  const [{ presetAnswer }, { preset }] = await Promise.all([import("./preset-answer.ts"), module()]);
  return (line, asked) => presetAnswer(preset, line, asked);
}

/** Lets a link give the text that is shown, instead of the plain file that is served. */
function offer(link: HTMLAnchorElement, text: string): void {
  if (link.protocol === "blob:") URL.revokeObjectURL(link.href);
  link.href = URL.createObjectURL(new Blob([text]));
}

customElements.define("preset-form", PresetForm);
