import { existsSync, readFileSync } from "node:fs";
import { createTwoFilesPatch } from "diff";

/** How a file on disk differs from a text, as `git apply` takes it; empty when it does not. */
export function fileDiff(path: string, text: string): string {
  const exists = existsSync(path);
  const before = exists ? readFileSync(path, "utf8") : "";
  if (exists && before === text) return "";
  const name = path.replaceAll("\\", "/");
  const patch = createTwoFilesPatch(exists ? `a/${name}` : "/dev/null", `b/${name}`, before, text, "", "", {
    headerOptions: { includeIndex: false, includeUnderline: false, includeFileHeaders: true },
  });
  return patch.replace(/^(---|\+\+\+) (.*)\t$/gm, "$1 $2");
}
