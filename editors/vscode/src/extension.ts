import * as vscode from "vscode";
import { registerCommands } from "./commands";
import { Server } from "./server";
import { Status } from "./status";
import { Variables } from "./variables";

/** What the tests in the extension host look at. */
export interface Api {
  server: Server;
  status: Status;
  variables: Variables;
}

export async function activate(context: vscode.ExtensionContext): Promise<Api> {
  const log = vscode.window.createOutputChannel("Scope LSP", { log: true });
  const server = new Server(context, log);
  const status = new Status(server, String(context.extension.packageJSON.version));
  const variables = new Variables(server);
  context.subscriptions.push(log, server, status, variables);
  registerCommands(context, server, variables, log);
  context.subscriptions.push(
    vscode.workspace.onDidChangeConfiguration((event) => server.configurationChanged(event)),
    vscode.workspace.onDidGrantWorkspaceTrust(() => server.restart()),
  );
  await vscode.commands.executeCommand("setContext", "scope-lsp.active", true);
  await server.start();
  return { server, status, variables };
}
