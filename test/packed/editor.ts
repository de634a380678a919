import { readFileSync } from "node:fs";
import { dirname } from "node:path";
// TypeScript 7 has no language service for JavaScript to call; this is the last version that does.
import ts from "typescript-service";

/** What a TypeScript editor knows of one file. */
export class Editor {
  private readonly service: ts.LanguageService;
  private readonly file: string;
  private readonly text: string;

  constructor(file: string) {
    this.file = file;
    this.text = readFileSync(file, "utf8");
    const options: ts.CompilerOptions = {
      strict: true,
      noEmit: true,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      target: ts.ScriptTarget.ES2023,
      types: [],
    };
    this.service = ts.createLanguageService({
      ...ts.sys,
      useCaseSensitiveFileNames: () => true,
      getCurrentDirectory: () => dirname(file),
      getCompilationSettings: () => options,
      getScriptFileNames: () => [file],
      getScriptVersion: () => "1",
      getScriptSnapshot: (name) => {
        const text = ts.sys.readFile(name);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getDefaultLibFileName: ts.getDefaultLibFilePath,
    });
  }

  /** What is wrong with the file, one message each. */
  errors(): string[] {
    const found = [
      ...this.service.getSyntacticDiagnostics(this.file),
      ...this.service.getSemanticDiagnostics(this.file),
    ];
    return found.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, "\n"));
  }

  /** The text of the hover over the first place where a word stands. */
  hover(word: string): string {
    const info = this.service.getQuickInfoAtPosition(this.file, this.text.indexOf(word) + 1);
    return info ? `${ts.displayPartsToString(info.displayParts)}\n${ts.displayPartsToString(info.documentation)}` : "";
  }
}
