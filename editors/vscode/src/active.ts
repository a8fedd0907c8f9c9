import * as vscode from "vscode";

/** The active document of Python: of a notebook, the cell that is edited, or its first one. */
export function activePython(): vscode.TextDocument | undefined {
  const document = vscode.window.activeTextEditor?.document;
  if (document?.languageId === "python") {
    return document;
  }
  const cells = vscode.window.activeNotebookEditor?.notebook.getCells() ?? [];
  return cells.map((cell) => cell.document).find(({ languageId }) => languageId === "python");
}

/** The address of the program that a document belongs to: of a cell, that of its notebook. */
export function programOf(document: vscode.TextDocument): vscode.Uri {
  const notebook = vscode.workspace.notebookDocuments.find((each) =>
    each.getCells().some((cell) => cell.document === document),
  );
  return notebook?.uri ?? document.uri;
}
