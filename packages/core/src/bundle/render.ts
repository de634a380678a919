import manifest from "../../package.json" with { type: "json" };
import { publishedSchema, schemaComment } from "../editors/addresses.ts";
import { stringify } from "../emit/stringify.ts";
import { lineOf } from "../records/release.ts";
import type { Builder } from "./builder.ts";
import type { BundleFile } from "./bundle-file.ts";
import { cacheFiles } from "./cache-files.ts";
import { cacheSecret } from "./cache-secret.ts";
import { createScript } from "./create-script.ts";
import { presetTarget } from "./preset.ts";
import { verifyFiles } from "./verify-files.ts";

/** What the header of the file says, where it is not rendered from `buildkit.config.ts` for one release. */
export interface RenderOptions {
  /** Where the file is changed. */
  edit?: string;
  /** The releases it is good for, such as `0.10..0.32`. */
  buildkit?: string;
}

/**
 * Renders a builder: `buildkitd.toml` with a header that says what made it, `create.sh`, `verify.sh` where presets can show
 * that they work, the caches as bake, Compose and a workflow take them, `kubernetes-secret.sh` where a daemon reads variables for
 * them, and what else the presets need (a `Dockerfile`, `cni.json`). The same builder gives the same text every time.
 */
export function render(builder: Builder, options: RenderOptions = {}): BundleFile[] {
  const target = presetTarget(builder.version);
  const part = builder.preset.part(target);
  const files: BundleFile[] = [
    { path: "buildkitd.toml", text: `${header(builder, options)}\n${stringify(part.buildkitd ?? {})}` },
    { path: "create.sh", text: createScript(builder, part), executable: true },
  ];
  files.push(...cacheFiles(builder), ...cacheSecret(builder));
  files.push(...verifyFiles(builder, builder.preset.proofs(target)));
  if (part.image) files.push({ path: "Dockerfile", text: part.image.dockerfile });
  for (const [path, text] of Object.entries(part.files ?? {})) files.push({ path, text });
  return files;
}

function header({ calls, version }: Builder, options: RenderOptions): string {
  const { buildkit = version, edit = "buildkit.config.ts, then npx buildkit-config render" } = options;
  const made = calls.length === 0 ? "" : `: ${calls.join(", ")}`;
  return [
    schemaComment(publishedSchema(lineOf(version))),
    `# buildkit-config ${manifest.version}${made}`,
    `# buildkit: ${buildkit}`,
    `# edit: ${edit}`,
    "",
  ].join("\n");
}
