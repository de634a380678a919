// Writes what is made from the presets' folders and committed: the modules that users import, and the plain files.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { functionName, type PresetFunction } from "@buildkit-config/core/bundle";
import { capital } from "./capital.ts";
import { plainFiles } from "./plain-files.ts";
import { presetModule } from "./preset-module.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The presets' folders, which are their ids. */
export const ids: string[] = readdirSync(root, { recursive: true })
  .map((path) => /^([a-z0-9-]+)\/preset\.ts$/.exec(String(path).replaceAll("\\", "/"))?.[1])
  .filter((id) => id !== undefined)
  .toSorted();

/** The preset of a folder. */
export async function presetOf(id: string): Promise<PresetFunction> {
  return ((await import(`../${id}/preset.ts`)) as { preset: PresetFunction }).preset;
}

/** Path in this package, and text. */
export async function* generated(): AsyncGenerator<{ path: string; text: string }> {
  for (const id of ids) {
    const preset = await presetOf(id);
    yield { path: `generated/${id}.ts`, text: presetModule(preset.record) };
    for (const { path, text } of plainFiles(preset)) yield { path: `${id}/files/${path}`, text };
  }
  yield { path: "generated/index.ts", text: indexModule() };
}

function indexModule(): string {
  const names = ids.map((id) => ({ id, name: functionName(id) }));
  return `// Made by scripts/generate.ts from the presets' folders; do not edit.
import type { PresetFunction } from "@buildkit-config/core/bundle";
${names.map(({ id, name }) => `import { preset as ${name}Preset } from "../${id}/preset.ts";`).join("\n")}

${names.map(({ id, name }) => `export { ${name}, type ${capital(name)}Options } from "./${id}.ts";`).join("\n")}

/** Every preset by its id. */
export const presets: Readonly<Record<string, PresetFunction>> = {
${names.map(({ id, name }) => `  ${JSON.stringify(id)}: ${name}Preset as PresetFunction,`).join("\n")}
};
`;
}

if (import.meta.main) {
  for (const id of ids) rmSync(join(root, id, "files"), { recursive: true, force: true });
  for await (const { path, text } of generated()) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
