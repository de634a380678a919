import { existsSync } from "node:fs";
import { join } from "node:path";
import { preview } from "astro";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach } from "vitest";
import { base } from "../built.ts";

const found = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find((path) =>
  existsSync(path),
);
const executablePath = process.env["CHROMIUM"] ?? found;

/** A page that was opened, with everything it did that it must not do. */
export interface Visit {
  page: Page;
  /** What it wrote to the console, what it threw, what was not there, and what it asked other hosts for. */
  faults: string[];
}

export interface Look {
  width?: number;
  scheme?: "light" | "dark";
}

/** Lets the tests of a file open pages of the built site in Chromium; without one they are skipped, and say why. */
export function inBrowser(): (path: string, look?: Look) => Promise<Visit> {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof preview>>;
  beforeEach((context) =>
    context.skip(executablePath === undefined, "no Chromium: apt-get install chromium, or set CHROMIUM"),
  );
  beforeAll(async () => {
    if (executablePath === undefined) return;
    server = await preview({
      root: join(import.meta.dirname, "../.."),
      logLevel: "error",
      server: { host: "127.0.0.1", port: 0 },
    });
    const quiet = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
    // Chromium refuses its sandbox to root, as which containers run.
    const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
    browser = await chromium.launch({
      executablePath,
      args: [...quiet, ...sandbox, "--disable-component-update", "--disable-sync"],
    });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });
  return async (path, { width = 1440, scheme = "light" } = {}) => {
    const context = await browser.newContext({
      viewport: { width, height: 900 },
      colorScheme: scheme,
      reducedMotion: "reduce",
    });
    const page = await context.newPage();
    const origin = `http://127.0.0.1:${server.port}`;
    const faults: string[] = [];
    page.on("console", (message) => faults.push(`console ${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => faults.push(`error: ${error.message}`));
    page.on("request", (request) => {
      const url = new URL(request.url());
      if (url.origin !== origin && url.protocol !== "data:") faults.push(`asked ${url.origin}`);
    });
    await page.goto(`${origin}${base.slice(0, -1)}${path}`, { waitUntil: "load" });
    return { page, faults };
  };
}
