import { expect, test } from "vitest";
import { inBrowser } from "./browser.ts";

const visit = inBrowser();

test("the list of all keys shows what is typed, and says when nothing is left", async () => {
  const { page, faults } = await visit("/reference/");
  const row = (key: string) => page.locator("main").getByRole("link", { name: key, exact: true });
  const filter = page
    .getByRole("searchbox")
    .or(page.getByRole("textbox", { name: /filter/i }))
    .first();
  await filter.fill("parallel");
  await expect.poll(() => row("max-parallelism").first().isVisible()).toBe(true);
  await expect.poll(() => row("debug").first().isVisible()).toBe(false);
  await filter.fill("zzzz");
  await expect.poll(() => row("max-parallelism").first().isVisible()).toBe(false);
  await expect.poll(() => page.locator("main").innerText()).toMatch(/no key/i);
  await filter.fill("");
  await expect.poll(() => row("debug").first().isVisible()).toBe(true);
  expect(faults).toEqual([]);
});
