declare namespace App {
  interface Locals {
    /** What the parts of Starlight that we replace show; `Page.astro` sets it. */
    page: import("./layouts/page.ts").PageFacts;
  }
}
