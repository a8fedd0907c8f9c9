import * as path from "path";
import * as vscode from "vscode";
import { activePython, programOf } from "./active";
import { Server, ServerStatus } from "./server";

/** The language status item: which TensorFlow, which program, whether it is being analysed. */
export class Status implements vscode.Disposable {
  readonly item = vscode.languages.createLanguageStatusItem("scope-lsp", { language: "python" });
  private readonly known = new Map<string, ServerStatus>();
  private readonly subscriptions: vscode.Disposable[];

  constructor(
    private readonly server: Server,
    private readonly version: string,
  ) {
    this.item.name = "Scope LSP";
    this.item.command = { command: "scope-lsp.showLog", title: "Show Log" };
    this.subscriptions = [
      this.item,
      server.onStatus((status) => {
        const before = this.known.get(status.uri);
        this.known.set(status.uri, { ...before, ...status });
        this.show();
      }),
      server.onRunning(() => this.show()),
      vscode.window.onDidChangeActiveTextEditor(() => this.show()),
      vscode.window.onDidChangeActiveNotebookEditor(() => this.show()),
    ];
    this.show();
  }

  dispose(): void {
    this.subscriptions.forEach((each) => each.dispose());
  }

  private show(): void {
    if (!this.server.isRunning) {
      this.item.busy = !this.server.problem;
      this.item.text = "Scope LSP";
      this.item.detail = this.server.problem || "starting";
      this.item.severity = this.server.problem
        ? vscode.LanguageStatusSeverity.Error
        : vscode.LanguageStatusSeverity.Information;
      return;
    }
    const document = activePython();
    const status = document && this.known.get(programOf(document).toString());
    this.item.severity = vscode.LanguageStatusSeverity.Information;
    this.item.busy = status?.state === "analyzing";
    this.item.text = status?.tensorflow ? `TensorFlow ${status.tensorflow}` : "Scope LSP";
    this.item.detail = [...details(status), `Scope LSP ${this.version}`].join(" · ");
  }
}

function details(status?: ServerStatus): string[] {
  const programs = [...new Set((status?.entries ?? []).map((entry) => path.basename(entry)))];
  const shown = programs.length > 2 ? [`${programs[0]} and ${programs.length - 1} more`] : programs;
  return [
    ...(status?.state === "analyzing" ? ["analysing…"] : []),
    ...(status?.reason ? [status.reason] : []),
    ...(shown.length ? [shown.join(", ")] : []),
  ];
}
