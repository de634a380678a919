import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const workspace = fileURLToPath(new URL("../..", import.meta.url));

/** What is published, with the folder that it lies in. */
export const published: Readonly<Record<string, string>> = {
  "@buildkit-config/core": "packages/core",
  "@buildkit-config/presets": "presets",
  "buildkit-config": "packages/cli",
};

/** An empty project outside the workspace, with our packages installed from what would be published. */
export class Project {
  readonly path: string = mkdtempSync(join(tmpdir(), "packed-"));

  constructor() {
    const tarballs = Object.values(published).map((folder) => this.pack(join(workspace, folder)));
    this.write("package.json", '{ "name": "outside", "private": true, "type": "module" }\n');
    this.run("npm", "install", "--prefer-offline", "--no-audit", "--no-fund", ...tarballs);
  }

  /** Packs as the release does: pnpm puts versions in place of the workspace's own. */
  private pack(folder: string): string {
    const destination = join(this.path, "tarballs", folder.split("/").at(-1) ?? "");
    mkdirSync(destination, { recursive: true });
    execFileSync("pnpm", ["pack", "--pack-destination", destination], { cwd: folder, stdio: "pipe" });
    return join(destination, readdirSync(destination)[0] ?? "");
  }

  write(name: string, text: string): string {
    const file = join(this.path, name);
    writeFileSync(file, text);
    return file;
  }

  read(name: string): string {
    return readFileSync(join(this.path, name), "utf8");
  }

  /** Runs a program in the project; gives its standard output, and throws what it said when it fails. */
  run(program: string, ...args: string[]): string {
    // What runs the tests is npm itself, whose settings are not those of the project.
    const env = Object.fromEntries(
      Object.entries(process.env).filter(
        ([name]) => !/^npm_(?:config_(?:package|call)|command|lifecycle|package)/i.test(name),
      ),
    );
    const { status, stdout, stderr } = spawnSync(program, args, { cwd: this.path, env, encoding: "utf8" });
    if (status !== 0) throw new Error(`${program} ${args.join(" ")} ended with ${status}\n${stdout}${stderr}`);
    return stdout;
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}
