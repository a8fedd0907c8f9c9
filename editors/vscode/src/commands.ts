import * as vscode from "vscode";
import { activePython } from "./active";
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
    chooseEntry: () => chooseEntry(server, variables),
    copyNameHere: () => copyHere(server, "name"),
    copyKeyHere: () => copyHere(server, "key"),
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

interface Entry {
  entry: string;
  isOpen: boolean;
  isChosen: boolean;
}

/** Which of the programs that build the active file is shown. */
async function chooseEntry(server: Server, variables: Variables): Promise<void> {
  const uri = activePython()?.uri.toString();
  const entries = (uri && (await server.command<Entry[]>("entries", uri))) || [];
  const all = { label: "All programs", entry: null, description: "" };
  const items = entries.map(({ entry, isOpen, isChosen }) => ({
    label: entry,
    entry,
    description: [isOpen ? "nobody calls it" : "", isChosen ? "chosen" : ""].filter(Boolean).join(", "),
  }));
  const chosen = await vscode.window.showQuickPick([all, ...items], { placeHolder: "Show what this program makes" });
  if (chosen) {
    await server.command("chooseEntry", uri, chosen.entry);
    await variables.refresh();
  }
}

async function copyHere(server: Server, what: "name" | "key"): Promise<void> {
  const editor = vscode.window.activeTextEditor;
  if (!editor) {
    return;
  }
  const { line, character } = editor.selection.active;
  const found = await server.command<string>(what, editor.document.uri.toString(), { line, character });
  await (found ? copy(found) : vscode.window.setStatusBarMessage("There is no variable at the cursor", 3000));
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
