import { expect, test } from "vitest";
import { inBrowser } from "./browser.ts";

const visit = inBrowser();
const background = "getComputedStyle(document.body).backgroundColor";

test("the theme follows the system until one is chosen, and the choice stays", async () => {
  const { page, faults } = await visit("/reference/", { scheme: "dark" });
  const dark = await page.evaluate(background);
  const button = page.getByRole("button", { name: /colours/i });
  await button.click();
  const light = await page.evaluate(background);
  expect(light).not.toBe(dark);
  await page.reload();
  expect(await page.evaluate(background)).toBe(light);
  await button.click();
  expect(await page.evaluate(background)).toBe(dark);
  await button.click();
  await page.emulateMedia({ colorScheme: "light" });
  expect(await page.evaluate(background)).toBe(light);
  expect(faults).toEqual([]);
});
