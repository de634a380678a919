import { expect, test } from "vitest";
import { inBrowser } from "./browser.ts";

const visit = inBrowser();

test("the first Tab leads past the bar to the text, and everything that takes focus shows it", async () => {
  const { page } = await visit("/reference/buildkitd/worker.oci/max-parallelism/");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.textContent)).toMatch(/skip/i);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("main") !== null)).toBe(true);

  const seen = new Set<string>();
  for (let presses = 0; presses < 30; presses++) {
    await page.keyboard.press("Tab");
    const focused = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
      const shown = (outlineStyle !== "none" && outlineWidth !== "0px") || boxShadow !== "none";
      return { name: `${element.tagName} ${element.textContent?.trim().slice(0, 40)}`, shown };
    });
    if (!focused) break;
    expect(focused.shown, focused.name).toBe(true);
    seen.add(focused.name);
  }
  expect(seen.size).toBeGreaterThan(5);
});

test("search opens, goes and closes from the keyboard alone", async () => {
  const { page, faults } = await visit("/reference/");
  await page.keyboard.press("Control+k");
  await page.keyboard.type("max_parallelism");
  const first = page.getByRole("option").first();
  await expect.poll(() => first.textContent()).toContain("max-parallelism");
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("dialog").isVisible()).toBe(false);
  await page.keyboard.press("Control+k");
  await page.keyboard.type("gcKeepStorage");
  await expect.poll(() => first.textContent()).toContain("gckeepstorage");
  await page.keyboard.press("Enter");
  await page.waitForURL(/gckeepstorage\/$/);
  expect(faults).toEqual([]);
});
