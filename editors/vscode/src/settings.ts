import * as vscode from "vscode";

export const SECTION = "scope-lsp";

/** The settings that the server knows, beside those of the extension. */
const KEYS = ["tensorflow", "entries", "roots", "exclude", "severities", "hints", "lenses", "diagnostics", "python"];

/** Settings that decide which server runs: a change of them starts it anew. */
export const START = ["importStrategy", "interpreter", "path"];

/** What the server is sent: what somebody has set, and nothing else, so that files can say the rest. */
export function settings(scope?: vscode.Uri): Record<string, unknown> {
  const configuration = vscode.workspace.getConfiguration(SECTION, scope);
  const sent: Record<string, unknown> = { trusted: vscode.workspace.isTrusted };
  for (const key of KEYS) {
    if (isSet(configuration, key)) {
      sent[key] = configuration.get(key);
    }
  }
  return sent;
}

export function isSet(configuration: vscode.WorkspaceConfiguration, key: string): boolean {
  const found = configuration.inspect(key);
  return [found?.globalValue, found?.workspaceValue, found?.workspaceFolderValue].some(
    (value) => value !== undefined && value !== null,
  );
}
