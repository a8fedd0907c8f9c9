// A notebook's cells are one program.
const assert = require("assert");
const vscode = require("vscode");
const { find, hover, replace, uriOf, wait } = require("./checks");

let cells;

exports["hover in a cell"] = async () => {
  const notebook = await vscode.workspace.openNotebookDocument(uriOf("notes.ipynb"));
  await vscode.window.showNotebookDocument(notebook);
  cells = notebook.getCells().filter((cell) => cell.kind === vscode.NotebookCellKind.Code).map((cell) => cell.document);
  const { text, range } = await hover(cells[1], find(cells[1], "tf.get_variable"));
  assert.match(text, /net\/w:0/);
  assert.strictEqual(cells[1].getText(range), "tf.get_variable(name, [3, 4])");
  assert.match(text, /\[line 2\]\(vscode-notebook-cell:/);
};

exports["hints in a cell"] = async () => {
  const everywhere = new vscode.Range(0, 0, 99, 0);
  const hints = await wait("hints", async () => {
    const all = await vscode.commands.executeCommand("vscode.executeInlayHintProvider", cells[1].uri, everywhere);
    return all.length && all;
  });
  assert.strictEqual(hints.length, 1);
  const [{ label, position }] = hints;
  assert.match(typeof label === "string" ? label : label.map((part) => part.value).join(""), /net\/w/);
  assert(cells[1].lineAt(position.line).text.slice(0, position.character).endsWith("[3, 4])"));
};

exports["findings in a cell, and an edit of the one before"] = async () => {
  const findings = (number) => vscode.languages.getDiagnostics(cells[3].uri).length === number;
  await wait("a finding", () => findings(1));
  const [found] = vscode.languages.getDiagnostics(cells[3].uri);
  assert.match(found.message, /net\/w already exists/);
  assert.strictEqual(found.relatedInformation[0].location.uri.toString(), cells[1].uri.toString());
  const at = find(cells[0], '"w"');
  await replace(cells[0], new vscode.Range(at, at.translate(0, 3)), '"v"');
  await wait("no finding", () => findings(0));
  assert.match((await hover(cells[1], find(cells[1], "tf.get_variable"))).text, /net\/v:0/);
};

exports["the view has the notebook's variables"] = async ({ variables }) => {
  await vscode.commands.executeCommand("scope-lsp.variables.focus");
  await wait("the tree", () => variables.getChildren().some((node) => node.name === "net"));
  await vscode.commands.executeCommand("workbench.action.files.revert");
  await vscode.commands.executeCommand("workbench.action.closeAllEditors");
};
