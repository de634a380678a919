import { fileDiff } from "../output/file-diff.ts";
import { print } from "../output/print.ts";
import { writeFiles } from "../render/write-files.ts";

/** A file with the text that it is to have. */
export interface EditedFile {
  file: string;
  text: string;
}

/** Gives edited files to the user: as differences that `git apply` takes, or written in place. What came by standard input goes out whole. */
export function deliver(files: readonly EditedFile[], write: boolean): void {
  for (const { file, text } of files) {
    if (file === "<stdin>") print(text);
    else if (write) writeFiles([{ path: file, text }]);
    else print(fileDiff(file, text));
  }
}
