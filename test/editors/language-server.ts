import { spawn } from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

interface Position {
  line: number;
  character: number;
}

export interface EditorDiagnostic {
  range: { start: Position; end: Position };
  severity: number;
  message: string;
}

export interface CompletionItem {
  label: string;
  deprecated?: boolean;
}

interface Message {
  id?: number;
  method?: string;
  params?: { uri?: string; diagnostics?: EditorDiagnostic[] };
  result?: unknown;
}

/** A language server over standard input and output, asked as an editor asks it. */
export class LanguageServer {
  private readonly folder: string;
  private readonly process;
  private readonly waiting: { matches: (message: Message) => boolean; take: (message: Message) => void }[] = [];
  private received: Buffer = Buffer.alloc(0);
  private requests = 0;

  private constructor(command: string, args: string[], folder: string, env: NodeJS.ProcessEnv) {
    this.folder = folder;
    this.process = spawn(command, args, { cwd: folder, env, stdio: ["pipe", "pipe", "ignore"] });
    this.process.stdout.on("data", (data: Buffer) => this.receive(data));
  }

  /** Starts a server for the project in a folder. */
  static async start(
    command: string,
    args: string[],
    folder: string,
    env: NodeJS.ProcessEnv = process.env,
  ): Promise<LanguageServer> {
    const server = new LanguageServer(command, args, folder, env);
    const root = pathToFileURL(folder).href;
    const capabilities = { textDocument: { hover: { contentFormat: ["markdown"] } } };
    await server.ask("initialize", {
      processId: process.pid,
      rootUri: root,
      workspaceFolders: [{ uri: root, name: "project" }],
      capabilities,
    });
    server.send({ method: "initialized", params: {} });
    return server;
  }

  /** Opens a file; gives what the server marks in it. */
  async open(file: string, text: string): Promise<EditorDiagnostic[]> {
    const uri = this.uri(file);
    const answer = this.next(
      ({ method, params }) => method?.endsWith("publishDiagnostics") === true && params?.uri === uri,
    );
    this.send({
      method: "textDocument/didOpen",
      params: { textDocument: { uri, languageId: "toml", version: 1, text } },
    });
    return (await answer).params?.diagnostics ?? [];
  }

  /** The text that shows at a place, counted from 0. */
  async hover(file: string, position: Position): Promise<string> {
    const answer = (await this.ask("textDocument/hover", this.at(file, position))) as {
      contents: { value: string };
    } | null;
    return answer?.contents.value ?? "";
  }

  /** What is offered at a place, counted from 0. */
  async completion(file: string, position: Position): Promise<CompletionItem[]> {
    const answer = (await this.ask("textDocument/completion", this.at(file, position))) as
      | CompletionItem[]
      | { items: CompletionItem[] }
      | null;
    return Array.isArray(answer) ? answer : (answer?.items ?? []);
  }

  async stop(): Promise<void> {
    await this.ask("shutdown");
    const closed = new Promise((resolve) => this.process.once("close", resolve));
    this.send({ method: "exit" });
    this.process.stdin.end();
    await closed;
  }

  private uri(file: string): string {
    return pathToFileURL(join(this.folder, file)).href;
  }

  private at(file: string, position: Position): object {
    return { textDocument: { uri: this.uri(file) }, position };
  }

  private async ask(method: string, params?: object): Promise<unknown> {
    this.requests += 1;
    const id = this.requests;
    const answer = this.next((message) => message.id === id && message.method === undefined);
    this.send({ id, method, ...(params && { params }) });
    return (await answer).result;
  }

  private async next(matches: (message: Message) => boolean): Promise<Message> {
    return new Promise((take) => {
      this.waiting.push({ matches, take });
    });
  }

  private send(message: object): void {
    const text = JSON.stringify({ jsonrpc: "2.0", ...message });
    this.process.stdin.write(`Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`);
  }

  private receive(data: Buffer): void {
    this.received = Buffer.concat([this.received, data]);
    for (;;) {
      const header = this.received.indexOf("\r\n\r\n");
      if (header < 0) return;
      const end = header + 4 + Number(/Content-Length: (\d+)/i.exec(this.received.toString("latin1", 0, header))?.[1]);
      if (this.received.length < end) return;
      const message = JSON.parse(this.received.toString("utf8", header + 4, end)) as Message;
      this.received = this.received.subarray(end);
      this.handle(message);
    }
  }

  private handle(message: Message): void {
    // What a server asks of its editor may stay unset; without an answer it may wait for ever.
    if (message.id !== undefined && message.method !== undefined) this.send({ id: message.id, result: null });
    const index = this.waiting.findIndex(({ matches }) => matches(message));
    if (index >= 0) this.waiting.splice(index, 1)[0]?.take(message);
  }
}
