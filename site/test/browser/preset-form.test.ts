import { expect, test } from "vitest";
import { inBrowser } from "./browser.ts";

const visit = inBrowser();

test("a preset's files follow its options, and its errors stand beside the option", async () => {
  const { page, faults } = await visit("/presets/low-power/");
  const code = (id: string) => page.locator(`[id="${id}"] code`).textContent();
  const option = page.getByRole("textbox", { name: "maxParallelism" });
  await option.fill("2");
  await expect.poll(() => code("file-buildkitd.toml")).toContain("max-parallelism = 2\n");
  expect(await code("config")).toContain("lowPower({ maxParallelism: 2 })");
  expect(await code("proof-expect")).toContain("steps at once: 2");

  await option.fill("two");
  const wrong = page.getByRole("alert").filter({ visible: true });
  await expect.poll(() => wrong.allTextContents()).toEqual([expect.stringContaining('maxParallelism is "two"')]);
  expect(await option.getAttribute("aria-invalid")).toBe("true");

  await page.getByRole("combobox", { name: "BuildKit release" }).selectOption("0.17");
  await option.fill("3");
  await expect.poll(() => code("file-create.sh")).toContain("moby/buildkit:v0.17.");
  await expect.poll(() => wrong.count()).toBe(0);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("link", { name: "Download" }).first().click(),
  ]);
  expect(download.suggestedFilename()).toBe("buildkitd.toml");

  await page.getByRole("button", { name: "Back to the defaults" }).click();
  await expect.poll(() => code("file-buildkitd.toml")).toContain("max-parallelism = 4\n");
  expect(faults).toEqual([]);
});

test("nothing of the library is loaded before a form is touched", async () => {
  const { page } = await visit("/presets/cni/");
  const scripts = () =>
    page.evaluate(() => performance.getEntriesByType("resource").filter(({ name }) => name.endsWith(".js")).length);
  const before = await scripts();
  await page.getByRole("textbox", { name: "subnet" }).focus();
  await expect.poll(scripts).toBeGreaterThan(before);
});

test("the home page shows what is wrong, and opens the search for a line of a log", async () => {
  const { page, faults } = await visit("/");
  for (const rule of ["unknown-key", "gc-size-in-bytes", "unquoted-key"]) {
    const link = page.getByRole("link", { name: rule, exact: true });
    expect((await link.boundingBox())?.y, rule).toBeLessThan(900);
  }
  await page.getByRole("link", { name: "Paste an error line" }).click();
  await expect.poll(() => page.getByRole("dialog").isVisible()).toBe(true);
  expect(faults).toEqual([]);
});
