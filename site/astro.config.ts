import { SITE } from "@buildkit-config/core";
import starlight from "@astrojs/starlight";
import { defineConfig } from "astro/config";

const address = new URL(SITE);

export default defineConfig({
  site: address.origin,
  base: address.pathname,
  trailingSlash: "always",
  // A prefetched page would have to be allowed by the policy, for pages that load in an instant anyway.
  prefetch: false,
  devToolbar: { enabled: false },
  // A line break between two words is a space, as everywhere in HTML.
  compressHTML: true,
  build: { inlineStylesheets: "never" },
  vite: { build: { assetsInlineLimit: 0 } },
  integrations: [
    starlight({
      title: "buildkit-config",
      description: "What every key of buildkitd.toml does, release by release.",
      favicon: "/favicon.svg",
      disable404Route: true,
      expressiveCode: false,
      credits: false,
      customCss: ["./src/styles/fonts.css", "./src/styles/tokens.css", "./src/styles/site.css"],
      components: {
        ContentPanel: "./src/components/Bare.astro",
        Footer: "./src/components/Nothing.astro",
        Head: "./src/components/Head.astro",
        Header: "./src/components/TopBar.astro",
        MarkdownContent: "./src/components/Bare.astro",
        PageFrame: "./src/components/PageFrame.astro",
        PageSidebar: "./src/components/Nothing.astro",
        PageTitle: "./src/components/PageTitle.astro",
        Search: "./src/components/Search.astro",
        Sidebar: "./src/components/Rail.astro",
        ThemeProvider: "./src/components/ThemeProvider.astro",
        ThemeSelect: "./src/components/ThemeSelect.astro",
        TwoColumnContent: "./src/components/Bare.astro",
      },
    }),
  ],
});
