import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect, test } from "vitest";
import { kinds } from "../built.ts";
import { inBrowser } from "./browser.ts";

const visit = inBrowser();

describe.for(kinds)("%s", (path) => {
  test.for(["light", "dark"] as const)("in %s has nothing that axe objects to, and keeps to itself", async (scheme) => {
    const { page, faults } = await visit(path, { scheme });
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`),
    ).toEqual([]);
    // A page that is not there says so on the console; the address of the error page itself is there.
    expect(faults).toEqual([]);
    await page.context().close();
  });

  test.for([320, 390, 820, 1152, 1440])("at %i pixels never scrolls sideways", async (width) => {
    const { page } = await visit(path, { width });
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(overflow).toBe(0);
    await page.context().close();
  });
});
