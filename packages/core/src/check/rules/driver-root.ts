import type { Bound } from "../../load/bound.ts";
import { root } from "../../records/tables/root.ts";
import type { Finding, Rule, RuleContext, RulePage } from "../rule.ts";
import { isCreatedBuilder } from "../view/created-builder.ts";

const usual = "/var/lib/buildkit";
/** Where the images for daemons without root, and the driver `kubernetes` with them, have a volume. */
const rootless = /^\/home\/[^/]+\/\.local\/share\/buildkit(?:\/|$)/;

export const rule: Rule = {
  id: "driver-root",
  severity: "warning",
  weight: "meaning",
  needs: "driver",
  concerns: (field) => field === root.fields["root"],
  checkKey(bound: Bound, { around }: RuleContext): Finding[] | undefined {
    const { value } = bound;
    if (!isCreatedBuilder(around) || value.kind !== "string" || value.value === "") return undefined;
    const path = clean(value.value);
    if (path === usual || path.startsWith(`${usual}/`) || rootless.test(path)) return undefined;
    return [
      {
        span: value,
        path: bound.path,
        message: `\`${value.value}\` is not on the builder's volume; the cache goes with the container.`,
        help: "remove it, or write a path below /var/lib/buildkit",
      },
    ];
  },
};

/** Without `//`, `/./` and a last slash. */
function clean(path: string): string {
  const parts: string[] = [];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return `/${parts.join("/")}`;
}

export const page: RulePage = {
  summary: "The cache is kept outside the volume of the builder.",
  text: `The container of a builder has a volume at \`/var/lib/buildkit\`, or below the home folder in the image for daemons without root. Any other \`root\` lies in the container itself: \`docker buildx rm --keep-state\` keeps nothing, a pod that is moved starts cold, and layers on top of the container's own layers are slower, since overlayfs often cannot be used there.`,
  ignoreWhen: "something is mounted at that path.",
  around: { driver: "docker-container" },
  bad: `root = "/data/buildkit"
`,
  good: `root = "/var/lib/buildkit"
`,
};
