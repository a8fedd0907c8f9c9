import * as vscode from "vscode";
import { LanguageClient, LanguageClientOptions, RevealOutputChannelOn, State, StaticFeature, TransportKind } from "vscode-languageclient/node";
import { findCommand } from "./command";
import { SECTION, START, settings } from "./settings";

const PYTHON = [{ language: "python" }];

/** What the server is at with a document. */
export interface ServerStatus {
  uri: string;
  state: "analyzing" | "ready" | "failed";
  /** Whether the other programs that use the document have run. */
  final?: boolean;
  tensorflow?: string;
  reason?: string;
  entries?: string[];
}

export type Location = { uri: string; range: { start: Position; end: Position } };
type Position = { line: number; character: number };

/** Tells the server that we show what it is at. */
const wantsStatus: StaticFeature = {
  fillClientCapabilities: (capabilities) => {
    capabilities.experimental = { ...(capabilities.experimental as object), scopeLsp: { status: true } };
  },
  initialize: () => undefined,
  getState: () => ({ kind: "static" }),
  clear: () => undefined,
};

/** The server: started, stopped, started anew, asked. */
export class Server implements vscode.Disposable {
  private readonly statusChanged = new vscode.EventEmitter<ServerStatus>();
  private readonly runningChanged = new vscode.EventEmitter<boolean>();
  private turn: Promise<void> = Promise.resolve();
  private client?: LanguageClient;

  readonly onStatus = this.statusChanged.event;
  readonly onRunning = this.runningChanged.event;
  /** Why it doesn't run, if we know. */
  problem = "";

  constructor(
    private readonly context: vscode.ExtensionContext,
    private readonly log: vscode.LogOutputChannel,
  ) {}

  get isRunning(): boolean {
    return this.client?.state === State.Running;
  }

  start(): Promise<void> {
    return this.inTurn(() => this.startNow());
  }

  restart(): Promise<void> {
    return this.inTurn(async () => {
      await this.stopNow();
      await this.startNow();
    });
  }

  /** Answers undefined where the server doesn't run or doesn't know. */
  async ask<T>(method: string, params: object): Promise<T | undefined> {
    try {
      return this.isRunning ? ((await this.client?.sendRequest<T>(method, params)) ?? undefined) : undefined;
    } catch (error) {
      this.log.debug(`${method}: ${error}`);
      return undefined;
    }
  }

  /** Has the server do something, such as `name` or `chooseEntry`. */
  command<T>(name: string, ...given: unknown[]): Promise<T | undefined> {
    return this.ask<T>("workspace/executeCommand", { command: `scope-lsp.server.${name}`, arguments: given });
  }

  location(from: Location): vscode.Location {
    const { start, end } = from.range;
    const range = new vscode.Range(start.line, start.character, end.line, end.character);
    return new vscode.Location(vscode.Uri.parse(from.uri), range);
  }

  async configurationChanged(event: vscode.ConfigurationChangeEvent): Promise<void> {
    if (START.some((key) => event.affectsConfiguration(`${SECTION}.${key}`))) {
      await new Promise((resolve) => setTimeout(resolve, 200)); // the client tells the old server first
      await this.restart();
    } else if (event.affectsConfiguration(SECTION) && this.isRunning) {
      await this.client?.sendNotification("workspace/didChangeConfiguration", {
        settings: { [SECTION]: settings() },
      });
    }
  }

  dispose(): Promise<void> {
    return this.inTurn(() => this.stopNow());
  }

  /** One start or stop after the other, whatever is clicked meanwhile. */
  private inTurn(action: () => Promise<void>): Promise<void> {
    this.turn = this.turn.then(action).catch((error) => {
      this.problem = String(error?.message ?? error);
      this.log.error(this.problem);
      this.runningChanged.fire(false);
    });
    return this.turn;
  }

  private async startNow(): Promise<void> {
    const found = await findCommand(this.context.extensionUri);
    if (!found) {
      throw new Error("no Python 3.10 or newer was found; name one in the setting scope-lsp.interpreter");
    }
    this.log.info(`The server comes from ${found.words}`);
    const { command, args } = found;
    const client = new LanguageClient(
      SECTION,
      "Scope LSP",
      { command, args, transport: TransportKind.stdio, options: { cwd: this.context.extensionUri.fsPath } },
      this.options(),
    );
    client.registerFeature(wantsStatus);
    client.onNotification("scope-lsp/status", (status: ServerStatus) => {
      this.statusChanged.fire(status);
      if (status.final) {
        refreshOutline(client);
      }
    });
    client.onDidChangeState(({ newState }) => this.runningChanged.fire(newState === State.Running));
    this.client = client;
    this.problem = "";
    await client.start();
  }

  private async stopNow(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    // One that is just crashing can't be stopped, and needn't.
    await client?.dispose().catch((error) => this.log.debug(String(error)));
  }

  private options(): LanguageClientOptions {
    const watched = "**/{*.py,pyproject.toml,scope-lsp.toml}";
    return {
      documentSelector: PYTHON,
      initializationOptions: settings(),
      outputChannel: this.log,
      // What a log can hold is no reason to interrupt anybody; the status item says that it's there.
      revealOutputChannelOn: RevealOutputChannelOn.Never,
      synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher(watched) },
      markdown: { isTrusted: false, supportHtml: false },
      middleware: {
        // What a lens over a function leads to is shown best in the view.
        executeCommand: (command, given, next) =>
          command === "scope-lsp.server.variables"
            ? vscode.commands.executeCommand("scope-lsp.variables.focus")
            : next(command, given),
        workspace: {
          configuration: async (params, token, next) => {
            const answers = await next(params, token);
            return params.items.map((item, index) =>
              item.section === SECTION
                ? settings(item.scopeUri ? vscode.Uri.parse(item.scopeUri) : undefined)
                : Array.isArray(answers) ? answers[index] : null,
            );
          },
        },
      },
    };
  }
}

/** An outline is asked for when a text changes, and when somebody else offers one: so do we, anew. */
function refreshOutline(client: LanguageClient): void {
  const feature = client.getFeature("textDocument/documentSymbol");
  feature.clear();
  feature.register({ id: "scope-lsp.outline", registerOptions: { documentSelector: PYTHON } });
}
