import * as vscode from "vscode";
import { canRun, environments, hasServer, installed } from "./python";
import { SECTION } from "./settings";

/** How the server is started, and in words for the log. */
export interface Command {
  command: string;
  args: string[];
  words: string;
}

/** Finds the server: the one that is named, that of the project's environment, or our own. */
export async function findCommand(extension: vscode.Uri): Promise<Command | undefined> {
  const configuration = vscode.workspace.getConfiguration(SECTION);
  const [named, ...args] = configuration.get<string[]>("path", []);
  if (named) {
    return { command: named, args, words: "the setting scope-lsp.path" };
  }
  const projects = await environments();
  if (configuration.get("importStrategy") === "fromEnvironment") {
    for (const python of projects) {
      if (await hasServer(python)) {
        return { command: python, args: ["-I", "-m", "scope_lsp", "serve"], words: `the environment of ${python}` };
      }
    }
  }
  const start = vscode.Uri.joinPath(extension, "server", "start.py").fsPath;
  const interpreter = configuration.get<string | null>("interpreter");
  // A machine's Python is preferred: the project's may be old, or be removed while it runs.
  for (const python of interpreter ? [interpreter] : [...installed(), ...projects]) {
    if (await canRun(python)) {
      return { command: python, args: ["-I", start, "serve"], words: `the extension, run by ${python}` };
    }
  }
  return undefined;
}
