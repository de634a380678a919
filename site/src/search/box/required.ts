/** An element that the markup has. */
export function required<T extends HTMLElement>(parent: ParentNode, selector: string, type: new () => T): T {
  const found = parent.querySelector(selector);
  if (!(found instanceof type)) throw new Error(`The search has no ${selector}.`);
  return found;
}
