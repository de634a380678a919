import { isSince } from "../../records/release.ts";
import { backendOf } from "../known-attribute.ts";
import type { CacheContext, CacheFinding, CacheRule, CacheRulePage } from "../rule.ts";

export const rule: CacheRule = {
  id: "cache-driver",
  severity: "error",
  weight: "not-loading",
  *check({
    entries,
    direction,
    driver,
    imageStore = "graphdriver",
    buildx,
    client,
  }: CacheContext): Iterable<CacheFinding> {
    if (driver !== "docker" || client.name !== "buildx") return;
    const isStore = imageStore === "containerd" && isSince(buildx, "0.9.0");
    for (const { type, typeText: span, index } of entries) {
      const support = backendOf(type)?.support[isStore ? "dockerContainerd" : "dockerGraphDriver"];
      if (!support || support === "both" || support === direction) continue;
      if (type === "inline" && direction === "import") continue;
      // buildx itself refuses every export but inline where the engine has no containerd image store.
      const isClient = direction === "export" && !isStore;
      const other = backendOf(type)?.support.dockerContainerd;
      const helps = !isStore && (other === "both" || other === direction);
      yield {
        index,
        span,
        attribute: "type",
        message: `The docker driver ${isStore ? "with" : "without"} the containerd image store cannot ${direction === "export" ? "export to" : "import from"} \`${type}\`; ${isClient ? "buildx stops before the build" : direction === "export" ? "the build stops" : "the build goes on without it"}.`,
        help: helps
          ? "turn the containerd image store on, or make a builder: docker buildx create --use"
          : "make a builder: docker buildx create --use",
        effect: isClient ? "client-error" : direction === "export" ? "daemon-error" : "import-error",
      };
    }
  },
};

export const page: CacheRulePage = {
  summary: "Docker's own builder cannot use this cache.",
  text: `The default builder of a Docker engine is the engine itself. With its older image stores it exports an inline cache alone, and imports from registries and directories. With the containerd image store it has registry, local and GitHub caches in both directions. \`s3\` and \`azblob\` need a builder of their own, in a container, in Kubernetes or elsewhere.`,
  options: { driver: "docker" },
  bad: `--cache-to type=registry,ref=user/app:cache,mode=max
`,
  good: `--cache-to type=inline
`,
};
