import type { PageFacts } from "./layouts/page.ts";

declare global {
  namespace App {
    interface Locals {
      /** What the parts of Starlight that we replace show; `Page.astro` sets it. */
      page: PageFacts;
    }
  }
}
