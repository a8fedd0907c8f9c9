// The side view.
const assert = require("assert");
const vscode = require("vscode");
const { find, open, replace, revert, wait } = require("./checks");

async function shown(variables, name) {
  const { document, editor } = await open(name);
  await vscode.commands.executeCommand("scope-lsp.variables.focus");
  await vscode.window.showTextDocument(document);
  return { document, editor };
}

// The view as text, two blanks for each level.
function lines(variables, node, depth = 0) {
  return variables.getChildren(node).flatMap((child) => {
    const item = variables.getTreeItem(child);
    return [`${"  ".repeat(depth)}${item.label} ${item.description}`, ...lines(variables, child, depth + 1)];
  });
}

const text = (variables) => lines(variables).join("\n");

exports["the view has scopes, shapes and numbers"] = async ({ variables }) => {
  await shown(variables, "mlp.py");
  await wait("the tree", () => text(variables).includes("h0/"));
  const found = text(variables);
  assert(found.includes("mlp/ 59,210 parameters\n  h0/ 50,240 parameters\n    w:0 [784, 64] · 50,176 · shared"), found);
  assert(found.includes("step:0 [] int32 · 1 · not trained"), found);
  assert.match(variables.view.message, /^mlp\.py · 9 variables, 59,211 parameters/);
};

function leaf(variables, name, node) {
  for (const child of variables.getChildren(node)) {
    const found = child.effectiveName === name ? child : leaf(variables, name, child);
    if (found) return found;
  }
}

exports["a click goes to the call"] = async ({ variables }) => {
  await shown(variables, "wide.py");
  const found = await wait("the variable", () => leaf(variables, "net/w:0"));
  const { command, arguments: given } = variables.getTreeItem(found).command;
  await vscode.commands.executeCommand(command, ...given);
  const { document, selection } = vscode.window.activeTextEditor;
  assert.strictEqual(document.getText(selection), "tf.get_variable(幅, [3, 4])");
  assert.strictEqual(selection.start.line, 6);
};

exports["the checkpoint key is copied"] = async ({ variables }) => {
  await shown(variables, "mlp.py");
  const found = await wait("the variable", () => leaf(variables, "mlp/h1/b:0"));
  assert.match(variables.getTreeItem(found).contextValue, /key/);
  await vscode.commands.executeCommand("scope-lsp.copyKey", found);
  assert.strictEqual(await vscode.env.clipboard.readText(), "mlp/h1/b");
};

exports["the view filters"] = async ({ variables }) => {
  await shown(variables, "mlp.py");
  await wait("the tree", () => text(variables).includes("h0/"));
  variables.setFilter("Logits/B");
  assert.deepStrictEqual(lines(variables).map((line) => line.trim().split(" ")[0]), ["mlp/", "logits/", "b:0"]);
  await vscode.commands.executeCommand("scope-lsp.clearFilter");
  assert(text(variables).includes("h0/"));
};

exports["the view follows edits, and says what isn't exact"] = async ({ variables }) => {
  const { document } = await shown(variables, "mlp.py");
  const name = find(document, '"logits"');
  await replace(document, new vscode.Range(name, name.translate(0, 8)), "input()");
  await wait("a name with a hole", () => text(variables).includes("· ?"));
  await revert();
  await wait("the name again", () => text(variables).includes("logits/"));
};

exports["a lens leads to the view"] = async ({ variables }) => {
  const { document: { uri } } = await shown(variables, "mlp.py");
  const lens = await wait("a lens", async () => {
    const all = await vscode.commands.executeCommand("vscode.executeCodeLensProvider", uri, 10);
    return all?.find((each) => each.command?.title.includes("59,210 parameters"));
  });
  await vscode.commands.executeCommand("workbench.view.explorer");
  await wait("the explorer", () => !variables.view.visible);
  await vscode.commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
  await wait("the view", () => variables.view.visible);
};

exports["the name and the key at the cursor are copied"] = async ({ variables }) => {
  const { document, editor } = await shown(variables, "mlp.py");
  const at = find(document, "tf.Variable(0");
  editor.selection = new vscode.Selection(at, at);
  await vscode.commands.executeCommand("scope-lsp.copyNameHere");
  assert.strictEqual(await vscode.env.clipboard.readText(), "train/step:0");
  await vscode.commands.executeCommand("scope-lsp.copyKeyHere");
  assert.strictEqual(await vscode.env.clipboard.readText(), "train/step");
};
