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

  test("never scrolls sideways, from a phone to a wide screen", async () => {
    const { page } = await visit(path);
    const overflow: Record<number, number> = {};
    for (const width of [1440, 1152, 820, 390, 320]) {
      await page.setViewportSize({ width, height: 900 });
      overflow[width] = await page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth",
      );
    }
    expect(overflow).toEqual({ 1440: 0, 1152: 0, 820: 0, 390: 0, 320: 0 });
    await page.context().close();
  });
});
