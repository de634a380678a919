import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** Runs a script of this folder in namespaces of its own, and gives what it prints, a line of JSON at a time. */
export async function* inNamespaces(script: string, args: readonly string[]): AsyncGenerator {
  const namespaces = ["--mount", "--net", "--pid", "--fork", "--kill-child", "--mount-proc"];
  const path = fileURLToPath(import.meta.resolve(`./${script}`));
  const child = spawn("unshare", [...namespaces, process.execPath, path, ...args], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  for await (const line of createInterface(child.stdout)) yield JSON.parse(line) as unknown;
  const [status] = (await ended) as [number | null];
  if (status !== 0) process.exitCode = 1;
}
