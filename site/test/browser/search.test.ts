import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { inBrowser } from "./browser.ts";

const visit = inBrowser();
const page = "/reference/buildkitd/worker.oci/max-parallelism/";

const chosen = async (opened: Page) => {
  const id = await opened.getByRole("combobox").getAttribute("aria-activedescendant");
  // Asking for the text of what is not there, yet, would wait for it and never ask anew.
  return id ? opened.locator(`[id="${id}"]`).textContent() : "";
};

test.for([
  [320, "light"],
  [1440, "dark"],
] as const)("at %i pixels in %s the open search has nothing that axe objects to", async ([width, scheme]) => {
  const { page: opened, faults } = await visit(page, { width, scheme });
  await opened.getByRole("button", { name: "Search" }).click();
  for (const query of ["", "reservedSpace", "x509: certificate signed by unknown authority", "mxprlelism"]) {
    await opened.getByRole("combobox").fill(query);
    if (query !== "") await expect.poll(() => opened.getByRole("status").textContent()).not.toBe("");
    const { violations } = await new AxeBuilder({ page: opened }).analyze();
    expect(violations.map(({ id }) => id)).toEqual([]);
    const wide = await opened.evaluate(() =>
      [...document.querySelectorAll("dialog, dialog *")].filter(
        (box) => box.getBoundingClientRect().right > innerWidth,
      ),
    );
    expect(wide).toEqual([]);
  }
  expect(faults).toEqual([]);
  await opened.context().close();
});

test("a slash opens the search, arrows go around its results, and closing gives the focus back", async () => {
  const { page: opened } = await visit(page);
  await opened.keyboard.press("/");
  await opened.keyboard.type("gc");
  await expect.poll(() => chosen(opened)).toContain("worker.oci.gc");
  const first = await chosen(opened);
  await opened.keyboard.press("ArrowDown");
  expect(await chosen(opened)).not.toBe(first);
  await opened.keyboard.press("ArrowUp");
  expect(await chosen(opened)).toBe(first);
  expect(await opened.getByRole("combobox").inputValue()).toBe("gc");
  await opened.keyboard.press("Escape");

  const button = opened.getByRole("button", { name: "Search" });
  await button.press("Enter");
  await opened.keyboard.press("Escape");
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  await opened.context().close();
});

test("a pasted log leads to its cause", async () => {
  const { page: opened } = await visit(page);
  await opened.keyboard.press("Control+k");
  const log =
    "#3 ERROR: failed to do request:\n  tls: x509: certificate signed by unknown authority\n------\nDockerfile:1";
  const paste = () =>
    opened.getByRole("combobox").evaluate((input, text) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData("text/plain", text);
      input.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    }, log);
  // A real paste fills the field whoever listens; this one is heard once the search has loaded.
  await expect
    .poll(async () => {
      await paste();
      return opened.getByRole("option").count();
    })
    .toBeGreaterThan(0);
  await expect.poll(() => chosen(opened)).toContain("x509");
  await opened.keyboard.press("Enter");
  await opened.waitForURL(/symptoms\/unknown-authority\/$/);
  await opened.context().close();
});

test("words that only stand in the text of a page are found there", async () => {
  const { page: opened, faults } = await visit(page);
  await opened.keyboard.press("Control+k");
  await opened.keyboard.type("unprivileged container");
  const inText = opened.getByRole("group", { name: "In the text" });
  await expect.poll(() => inText.getByRole("option").count()).toBeGreaterThan(0);
  expect(await inText.getByRole("option").first().locator("mark").count()).toBeGreaterThan(0);
  expect(faults).toEqual([]);
  await opened.context().close();
});

test("a name that nothing has brings up names like it", async () => {
  const { page: opened } = await visit(page);
  await opened.keyboard.press("Control+k");
  await opened.keyboard.type("mxprlelism");
  await opened.getByRole("button", { name: "max-parallelism" }).click();
  await expect.poll(() => chosen(opened)).toContain("worker.oci.max-parallelism");
  await opened.context().close();
});
