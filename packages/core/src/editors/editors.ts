import type { EditorSetup } from "./editor-setup.ts";
import { taplo } from "./taplo.ts";
import { tombi } from "./tombi.ts";
import { vscode } from "./vscode.ts";

/** Every editor and tool that we tried; the best first. */
export const editors: readonly EditorSetup[] = [vscode, tombi, taplo];
