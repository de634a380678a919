/** Opens the search, which takes a line from a log; where there is none, its link leads on. */
class SearchDoor extends HTMLElement {
  connectedCallback(): void {
    this.addEventListener("click", (event) => {
      const search = document.querySelector<HTMLButtonElement>("site-search button");
      if (!search) return;
      event.preventDefault();
      search.click();
    });
  }
}

customElements.define("search-door", SearchDoor);
