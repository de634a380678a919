/** What makes an editor or a tool take our schema for every buildkitd.toml of a project. */
export interface EditorSetup {
  /** As `init --editor` takes it, and the name of its page. */
  id: "tombi" | "taplo" | "vscode";
  name: string;
  /** What it is and where it runs, in a sentence or two. */
  doc: string;
  /** What has to be there before; half a sentence after "needs". */
  needs: string;
  /** Written once into the project. */
  files: readonly SetupFile[];
  /** What a file with a misspelt key then looks like. */
  seen: Seen;
  /** What it does not do, or does badly, as far as we saw it: sentences. */
  limits: readonly string[];
  /** Ways that do much the same, for those who have another extension. */
  others: readonly OtherWay[];
}

export type SetupFile = TableFile | ListFile;

/** Settings in TOML, to which one element of an array of tables is added. */
export interface TableFile {
  kind: "table";
  /** Where the tool looks, in its order. It reads the first that it finds and no other. */
  places: readonly Place[];
  /** The one of them that is made where there is none. */
  path: string;
  /** Whether the tool goes on in the folders above, so that a file made below hides theirs. */
  looksAbove: boolean;
  array: string;
  /** The lines of the element, for the address or path of a schema. */
  readonly lines: (schema: string) => string[];
}

export interface Place {
  path: string;
  /** The table that holds the settings, in a file that is also for others; without it the file does not count. */
  table?: readonly string[];
}

/** A list in a JSON file with comments, to which one text is added. */
export interface ListFile {
  kind: "list";
  path: string;
  list: string;
  item: string;
  /** The list in which the user says that they do not want it. */
  refusedIn: string;
}

/** What was seen when this was tried, with the file that `mistake` in mistake.ts holds. */
export interface Seen {
  /** The program and release that it was tried with. */
  with: string;
  diagnostics: readonly SeenDiagnostic[];
  hover: string;
  completion: string;
}

export interface SeenDiagnostic {
  /** Who shows it. */
  where: string;
  message: string;
  /** Lines and columns, from 1; the first is the one that a reader looks at first. */
  at: readonly string[];
}

export interface OtherWay {
  title: string;
  doc: string;
  path: string;
  /** The whole file, for the address or path of a schema. */
  readonly text: (schema: string) => string;
}
