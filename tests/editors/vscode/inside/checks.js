// What the tests in the extension host share; each writes a line `ok …` or `not ok …` to REPORT.
const fs = require("fs");
const path = require("path");
const vscode = require("vscode");

const say = (line) => fs.appendFileSync(process.env.REPORT, line + "\n");

async function wait(what, get, seconds = 30) {
  const end = Date.now() + seconds * 1000;
  let last;
  while (Date.now() < end) {
    const found = await get();
    if (found) return found;
    last = found;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`waited in vain for ${what} (${last})`);
}

async function test(name, body) {
  try {
    await body();
    say(`ok ${name}`);
  } catch (error) {
    say(`not ok ${name}\n# ${String(error.stack ?? error).replace(/\n/g, "\n# ")}`);
  }
}

const uriOf = (name) => vscode.Uri.file(path.join(process.env.PROJECT, name));

async function open(name) {
  const document = await vscode.workspace.openTextDocument(uriOf(name));
  const editor = await vscode.window.showTextDocument(document);
  return { document, editor, uri: document.uri };
}

// Where some text of a document starts, from line `from` on.
function find(document, text, from = 0) {
  const at = document.getText().indexOf(text, document.offsetAt(new vscode.Position(from, 0)));
  if (at < 0) throw new Error(`${text} isn't in ${document.fileName}`);
  return document.positionAt(at);
}

async function hover(document, position) {
  const found = await wait("a hover", async () => {
    const all = await vscode.commands.executeCommand("vscode.executeHoverProvider", document.uri, position);
    return all.length && all;
  });
  return { text: found.flatMap((each) => each.contents).map((c) => c.value ?? c).join("\n"), range: found[0].range };
}

async function replace(document, range, text) {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, range, text);
  await vscode.workspace.applyEdit(edit);
}

const revert = () => vscode.commands.executeCommand("workbench.action.files.revert");

module.exports = { say, wait, test, open, find, hover, replace, revert, uriOf };
