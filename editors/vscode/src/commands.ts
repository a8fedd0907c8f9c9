import * as vscode from "vscode";
import { Server } from "./server";
import { Node, Variables } from "./variables";

export function registerCommands(
  context: vscode.ExtensionContext,
  server: Server,
  variables: Variables,
  log: vscode.LogOutputChannel,
): void {
  const commands: Record<string, (node?: Node) => unknown> = {
    restart: () => server.restart(),
    showLog: () => log.show(),
    refreshVariables: () => variables.refresh(),
    filterVariables: () => askForFilter(variables),
    clearFilter: () => variables.setFilter(""),
    copyName: (node) => copy(node?.kind === "variable" ? node.effectiveName : node?.kind === "scope" ? node.path : null),
    copyKey: (node) => copy(node?.kind === "variable" ? node.key : null),
    openVariable: (node) => node?.kind === "variable" && open(server, node.location),
  };
  for (const [name, action] of Object.entries(commands)) {
    context.subscriptions.push(vscode.commands.registerCommand(`scope-lsp.${name}`, action));
  }
}

async function askForFilter(variables: Variables): Promise<void> {
  const filter = await vscode.window.showInputBox({
    prompt: "Show variables whose effective names hold this text",
    placeHolder: "encoder/layer_0",
    value: variables.filter,
  });
  if (filter !== undefined) {
    variables.setFilter(filter);
  }
}

async function copy(text: string | null): Promise<void> {
  if (text) {
    await vscode.env.clipboard.writeText(text);
    vscode.window.setStatusBarMessage(`Copied ${text}`, 3000);
  }
}

async function open(server: Server, location: Parameters<Server["location"]>[0]): Promise<void> {
  const { uri, range } = server.location(location);
  await vscode.window.showTextDocument(uri, { selection: range, preview: true });
}
