import { expect, test } from "vitest";
import { inBrowser } from "./browser.ts";

const visit = inBrowser();

test("a step tells what it does to a file, and leads to another step", async () => {
  const { page, faults } = await visit("/releases/0.16..0.32/");
  const answer = page.locator("step-check .answer");
  await page
    .getByLabel("Check my file across this step")
    .fill("debug = true\nfoo = 1\n[worker.oci]\ngckeepstorage = 9\n");
  await expect.poll(() => answer.innerText()).toContain('debug = true becomes [log] level = "debug"');
  expect(await answer.innerText()).toContain("gckeepstorage becomes reservedSpace");
  await page.getByLabel("Check my file across this step").fill("root = '/x'\nroot = 1\n");
  await expect.poll(() => answer.innerText()).toContain("BuildKit 0.16 does not read this file");
  await page.getByLabel("Check my file across this step").fill("");
  await expect.poll(() => answer.innerText()).toBe("");
  await page.locator("step-picker select[name=from]").selectOption("0.31");
  await page.getByRole("button", { name: "Show" }).click();
  await page.waitForURL("**/releases/0.31..0.32/");
  await page.locator("step-picker select[name=to]").selectOption("0.30");
  await page.getByRole("button", { name: "Show" }).click();
  await expect.poll(() => page.locator("step-picker output").innerText()).toContain("has to be newer");
  expect(faults).toEqual([]);
});
