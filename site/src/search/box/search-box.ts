import { prepare, rank, type Searchable } from "@buildkit-config/core/search";
import { joinIndexes } from "../join-indexes.ts";
import { type PackedIndex, unpack } from "../packed-index.ts";
import type { SearchIndex } from "../search-index.ts";
import { Choice } from "./choice.ts";
import { element } from "./element.ts";
import { FullText } from "./full-text.ts";
import { linesIn, takeLines } from "./paste.ts";
import { required } from "./required.ts";
import { row, type Site } from "./row.ts";

/** Makes the box find and show; `root` is where the site begins. */
export async function startSearchBox(dialog: HTMLDialogElement, root: string): Promise<void> {
  const status = required(dialog, ".status", HTMLElement);
  const more = fetchIndex(`${root}search-index-more.json`);
  try {
    const index = await fetchIndex(`${root}search-index.json`);
    const box = new SearchBox(dialog, index, root);
    box.show();
    box.use(joinIndexes(index, await more));
  } catch (error) {
    status.textContent = `The search could not be loaded (${String(error)}). All keys are on the reference page.`;
  }
}

async function fetchIndex(address: string): Promise<SearchIndex> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return unpack((await response.json()) as PackedIndex);
}

class SearchBox {
  private readonly dialog: HTMLDialogElement;
  private searchable: Searchable;
  private site: Site;
  private readonly input: HTMLInputElement;
  private readonly list: HTMLElement;
  private readonly choice: Choice;
  private readonly fullText: FullText;

  constructor(dialog: HTMLDialogElement, index: SearchIndex, root: string) {
    this.dialog = dialog;
    this.searchable = prepare(index);
    this.site = { root, strips: index.strips };
    this.input = required(dialog, "input", HTMLInputElement);
    this.list = required(dialog, "[role=listbox]", HTMLElement);
    this.choice = new Choice(this.input, this.list);
    this.fullText = new FullText(root);
    takeLines(this.input);
    this.input.addEventListener("input", () => this.show());
    this.input.addEventListener("keydown", (event) => this.press(event));
    dialog.addEventListener("click", (event) => this.click(event));
  }

  /** Finds in another index from now on. */
  use(index: SearchIndex): void {
    this.searchable = prepare(index);
    this.site = { ...this.site, strips: index.strips };
    if (linesIn(this.input) !== "") this.show();
  }

  /** Shows what is found for what stands in the input. */
  show(): void {
    const query = linesIn(this.input);
    const { hits, near } = rank(this.searchable, query);
    required(this.dialog, ".hint", HTMLElement).hidden = query !== "";
    this.list.replaceChildren(...hits.map((hit) => row(hit, this.site)));
    this.list.scrollTop = 0;
    this.choice.update();
    this.offer(near);
    this.count(query, 0);
    // A log has too many words for a search of all of them.
    if (query.length > 1 && !query.includes("\n")) void this.addPages(query);
  }

  private async addPages(query: string): Promise<void> {
    const pages = await this.fullText.find(query).catch(() => undefined);
    if (!pages || query !== linesIn(this.input)) return;
    const shown = new Set([...this.list.querySelectorAll("a")].map(pageOf));
    const others = [...new Map(pages.map((page) => [pageOf(page), page]))]
      .filter(([address]) => !shown.has(address))
      .map(([, page]) => page);
    if (others.length === 0) return;
    const title = element("span", { id: "search-in-text", class: "title" }, "In the text");
    this.list.append(element("div", { role: "group", "aria-labelledby": title.id }, title, ...others));
    this.choice.update();
    this.count(query, others.length);
  }

  /** Names that are like what was typed, to try instead. */
  private offer(names: readonly string[]): void {
    const near = required(this.dialog, ".near", HTMLElement);
    const buttons = names.map((name) => element("button", { type: "button", class: "try" }, name));
    near.replaceChildren("Names like it: ", ...buttons.flatMap((button, i) => (i === 0 ? [button] : [", ", button])));
    near.hidden = names.length === 0;
  }

  private count(query: string, pages: number): void {
    const found = this.list.querySelectorAll("[role=option]").length;
    const text = pages > 0 ? `, ${pages} of them in the text` : "";
    required(this.dialog, ".status", HTMLElement).textContent =
      query === "" ? "" : found === 0 ? "Nothing is called that." : `${found} found${text}`;
  }

  private press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === "ArrowDown") this.choice.move(1);
    else if (event.key === "ArrowUp") this.choice.move(-1);
    else if (event.key === "Enter") this.choice.chosen?.click();
    else return;
    event.preventDefault();
  }

  private click({ target }: MouseEvent): void {
    if (!(target instanceof Element)) return;
    const example = target.closest(".try")?.textContent;
    if (example !== undefined && example !== null) {
      this.input.value = example;
      this.input.focus();
      this.show();
    }
    // The result may stand on the page that is already open.
    if (target.closest("[role=option]")) this.dialog.close();
  }
}

/** The page that a link leads to; one for what both workers share. */
function pageOf({ pathname }: HTMLAnchorElement): string {
  return pathname.replace("/worker.containerd", "/worker.oci");
}
