import { existsSync } from "node:fs";
import {
  editors,
  type EditorSetup,
  editorUrl,
  latest,
  publishedSchema,
  resolveTarget,
  schemaComment,
} from "@buildkit-config/core";
import { exitStatus, Stop } from "../exit-status.ts";
import { findFiles } from "../input/find-files.ts";
import { stopOnUnknownRelease } from "../input/release-option.ts";
import { planConfig } from "../init/config-file.ts";
import { editorSchema } from "../init/editor-schema.ts";
import { planList } from "../init/list-file.ts";
import type { Step } from "../init/step.ts";
import { stepText } from "../init/step-text.ts";
import { planTable } from "../init/table-file.ts";
import { writeSteps } from "../init/write-steps.ts";
import type { Arguments } from "../options.ts";
import { print } from "../output/print.ts";
import { printable } from "../output/printable.ts";
import { paragraph } from "../output/wrap.ts";

/** Prepares a folder for an editor, or for a builder of its own; says what it would write, and writes with `--write` only. */
export function initCommand({ words, values }: Arguments): number {
  if (words.length > 0) throw new Stop("init takes no words: it works in the folder that it is started in");
  const buildkit = values["buildkit"] as string | undefined;
  stopOnUnknownRelease(resolveTarget(buildkit));
  const editor = editors.find(({ id }) => id === values["editor"]);
  const { steps, notes } = editor ? forEditor(editor, buildkit) : forBuilder(buildkit);
  const isWriting = values["write"] === true;
  if (isWriting) writeSteps(steps);
  const command = [
    "buildkit-config init",
    editor && `--editor ${editor.id}`,
    buildkit && `--buildkit ${buildkit}`,
    "--write",
  ];
  const result = outcome(steps, isWriting, printable(command.filter(Boolean).join(" ")));
  print(`${[...steps.map(stepText), ...result, ...notes].join("\n\n")}\n`);
  return steps.some(({ change }) => change === "by-hand") ? exitStatus.found : exitStatus.clean;
}

interface Plan {
  steps: Step[];
  notes: string[];
}

function forEditor(editor: EditorSetup, buildkit: string | undefined): Plan {
  const schema = editorSchema(buildkit);
  const steps = editor.files.map((file) => (file.kind === "table" ? planTable(file, schema) : planList(file)));
  return { steps, notes: [`${paragraph(schema.doc, 0)}\n${editorUrl(editor.id)}`] };
}

function forBuilder(buildkit: string | undefined): Plan {
  const target = resolveTarget(buildkit);
  const step = planConfig(target.ok ? target.line : latest.line);
  const next = [
    "Then:",
    "  npm install --save-dev @buildkit-config/core @buildkit-config/presets",
    "  npx buildkit-config render",
  ];
  if (!existsSync("package.json"))
    next.push("There is no package.json here: npm takes that of a folder above, or makes one.");
  return { steps: [step], notes: [next.join("\n"), ...besideBuilder()] };
}

/** What can be done for the configurations that are here already. */
function besideBuilder(): string[] {
  const [first, ...others] = findFiles(".").map(printable);
  if (first === undefined) return [];
  const stay =
    others.length > 0
      ? `and ${others.length} more are here already and stay as they are`
      : "is here already and stays as it is";
  return [
    [
      paragraph(`${first} ${stay}. What BuildKit makes of it:`, 0),
      "  npx buildkit-config check",
      "For an editor that knows its keys, as its first line:",
      `  ${schemaComment(publishedSchema("latest"))}`,
    ].join("\n"),
  ];
}

function outcome(steps: readonly Step[], isWriting: boolean, command: string): string[] {
  const files = steps.filter(({ text }) => text !== undefined).map(({ path }) => path);
  if (files.length > 0)
    return isWriting ? [`Written: ${files.join(", ")}.`] : [`Nothing is written yet. To write it:\n  ${command}`];
  return steps.every(({ change }) => change === "none") ? ["Nothing to write."] : [];
}
