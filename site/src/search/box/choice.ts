/** Which option of the list is chosen; the focus stays in the input. */
export class Choice {
  private readonly input: HTMLInputElement;
  private readonly list: HTMLElement;

  constructor(input: HTMLInputElement, list: HTMLElement) {
    this.input = input;
    this.list = list;
  }

  /** The chosen option. */
  get chosen(): HTMLElement | undefined {
    return this.options.find((option) => option.getAttribute("aria-selected") === "true");
  }

  /** Goes some options further, around the ends of the list. */
  move(by: number): void {
    const { options, chosen } = this;
    const next = (options.findIndex((option) => option === chosen) + by + options.length) % options.length;
    this.choose(options[next]);
    options[next]?.scrollIntoView({ block: "nearest" });
  }

  /** Chooses the first option where none is chosen, and tells the input what there is. */
  update(): void {
    const { options } = this;
    for (const [i, option] of options.entries()) option.id = `search-option-${i}`;
    this.list.hidden = options.length === 0;
    this.input.setAttribute("aria-expanded", String(options.length > 0));
    this.choose(this.chosen ?? options[0]);
  }

  private get options(): HTMLElement[] {
    return [...this.list.querySelectorAll<HTMLElement>("[role=option]")];
  }

  private choose(option: HTMLElement | undefined): void {
    this.chosen?.setAttribute("aria-selected", "false");
    option?.setAttribute("aria-selected", "true");
    if (option) this.input.setAttribute("aria-activedescendant", option.id);
    else this.input.removeAttribute("aria-activedescendant");
  }
}
