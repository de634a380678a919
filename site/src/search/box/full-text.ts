import { element } from "./element.ts";
import { option } from "./row.ts";

/** The part of Pagefind that is used here; it is made after the pages, so nothing can import it when they are built. */
interface Pagefind {
  options(settings: { baseUrl: string; excerptLength: number }): Promise<void>;
  debouncedSearch(query: string, settings?: object, wait?: number): Promise<{ results: PagefindResult[] } | null>;
}

interface PagefindResult {
  data(): Promise<{ url: string; excerpt: string; meta: { title?: string } }>;
}

const mostPages = 5;
const wait = 200;

/** Finds the words of a query in the text of all pages. */
export class FullText {
  private pagefind: Promise<Pagefind> | undefined;
  private readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /** The pages with these words as options; nothing when another query has come meanwhile. */
  async find(query: string): Promise<HTMLAnchorElement[] | undefined> {
    this.pagefind ??= this.load();
    const pagefind = await this.pagefind;
    const found = await pagefind.debouncedSearch(query, {}, wait);
    if (!found) return undefined;
    const pages = await Promise.all(found.results.slice(0, mostPages).map((result) => result.data()));
    const words = query.toLowerCase().split(/\s+/);
    const holding = pages.filter(({ excerpt }) => words.some((word) => isMarked(word, excerpt)));
    return holding.map(({ url, excerpt, meta }) =>
      option(
        url,
        element("span", { class: "head" }, element("span", { class: "name" }, meta.title ?? url)),
        element("span", { class: "meaning" }, ...textOf(excerpt)),
      ),
    );
  }

  private async load(): Promise<Pagefind> {
    const address = `${this.root}pagefind/pagefind.js`;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({ baseUrl: this.root, excerptLength: 20 });
    return pagefind;
  }
}

/** Whether it is this word that an excerpt marks: for a word that no page has, Pagefind gives those with its first letters. */
function isMarked(word: string, excerpt: string): boolean {
  const start = word.slice(0, Math.max(4, word.length - 3));
  return [...excerpt.matchAll(/<mark>(.*?)<\/mark>/g)].some(([, marked = ""]) => marked.toLowerCase().includes(start));
}

/** An excerpt as text, of which only the marks are kept. */
function textOf(excerpt: string): (string | Node)[] {
  const { body } = new DOMParser().parseFromString(excerpt, "text/html");
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? "";
    return node.nodeName === "MARK" ? element("mark", {}, text) : text;
  });
}
