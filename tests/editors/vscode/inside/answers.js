// What the server answers, as the editor has it.
const assert = require("assert");
const vscode = require("vscode");
const { find, hover, open, replace, revert, uriOf, wait } = require("./checks");

const CALL = "tf.get_variable(幅, [3, 4])";

exports["hover says the name first"] = async () => {
  const { document } = await open("mlp.py");
  const { text } = await hover(document, find(document, "tf.get_variable"));
  assert.match(text.split("\n")[0], /mlp\/.*\/w/);
};

exports["hover behind wide characters"] = async () => {
  const { document } = await open("wide.py");
  const { text, range } = await hover(document, find(document, CALL).translate(0, 4));
  assert.match(text, /net\/w:0/);
  assert.strictEqual(document.getText(range), CALL);
  assert.strictEqual(document.getText((await hover(document, find(document, "重み"))).range), "重み");
};

exports["findings stand where the call stands, behind wide characters"] = async () => {
  const { document, uri } = await open("wide.py");
  const [found] = await wait("findings", () => {
    const all = vscode.languages.getDiagnostics(uri);
    return all.length && all;
  });
  assert.strictEqual(document.getText(found.range), CALL);
  assert.strictEqual(found.range.start.line, 7);
  assert.match(found.message, /net\/w already exists/);
  assert.strictEqual(found.relatedInformation[0].location.range.start.line, 6);
};

exports["an edit behind wide characters"] = async () => {
  const { document, uri } = await open("wide.py");
  const start = find(document, CALL, 7);
  const argument = start.translate(0, "tf.get_variable(".length);
  await replace(document, new vscode.Range(argument, argument.translate(0, 1)), '"👍"[1:] + "v"');
  assert.match((await hover(document, start)).text, /net\/v:0/);
  await wait("no finding", () => !vscode.languages.getDiagnostics(uri).length);
  await revert();
};

exports["hints stand behind the calls"] = async () => {
  const { document, uri } = await open("wide.py");
  const everywhere = new vscode.Range(0, 0, 99, 0);
  const hints = await wait("hints", async () => {
    const all = await vscode.commands.executeCommand("vscode.executeInlayHintProvider", uri, everywhere);
    return all.length && all;
  });
  const hint = hints.find((each) => each.position.line === 6);
  const label = typeof hint.label === "string" ? hint.label : hint.label.map((part) => part.value).join("");
  assert.match(label, /net\/w/);
  assert(document.lineAt(6).text.slice(0, hint.position.character).endsWith(CALL));
};

exports["the outline has scopes as TensorFlow has them"] = async () => {
  const { uri } = await open("mlp.py");
  const symbols = await wait("symbols", async () => {
    const all = await vscode.commands.executeCommand("vscode.executeDocumentSymbolProvider", uri);
    return all?.length && all;
  });
  const names = (all) => all.flatMap((each) => [each.name, ...names(each.children ?? [])]);
  assert(names(symbols).some((name) => name.includes("logits")), names(symbols).join(", "));
};

exports["a variable's first creation is its definition"] = async () => {
  const { document, uri } = await open("wide.py");
  await replace(document, new vscode.Range(5, 0, 5, document.lineAt(5).text.length), 'with tf.variable_scope("net", reuse=tf.AUTO_REUSE):');
  const second = find(document, CALL, 7).translate(0, 4);
  const [found] = await wait("a definition", async () => {
    const all = await vscode.commands.executeCommand("vscode.executeDefinitionProvider", uri, second);
    return all?.length && all;
  });
  const range = found.targetSelectionRange ?? found.targetRange ?? found.range;
  assert.strictEqual(range.start.line, 6);
  assert(CALL.startsWith(document.getText(range).slice(0, 15)), document.getText(range));
  await revert();
};

exports["the calls that share a variable are its references"] = async () => {
  const { document, uri } = await open("mlp.py");
  const at = find(document, 'tf.variable_scope("mlp"').translate(0, 4);
  const places = async (command) => (await vscode.commands.executeCommand(command, uri, at)) ?? [];
  const scopes = await wait("highlights", async () => {
    const all = await places("vscode.executeDocumentHighlights");
    return all.length && all;
  });
  assert.strictEqual(scopes[0].range.start.line, at.line);
  const references = await places("vscode.executeReferenceProvider");
  assert(references.some((each) => each.range.start.line === at.line));
};

exports["findings in a file that nobody has open"] = async () => {
  const uri = uriOf("unopened.py");
  const [found] = await wait("findings", () => {
    const all = vscode.languages.getDiagnostics(uri);
    return all.length && all;
  });
  assert.match(found.message, /Variable w already exists/);
  assert.strictEqual(found.range.start.line, 5);
  assert.strictEqual(found.range.start.character, 10); // 😀 counts twice
};

exports["a fix is applied, behind wide characters"] = async () => {
  const { document, uri } = await open("old.py");
  const [found] = await wait("a finding", () => {
    const all = vscode.languages.getDiagnostics(uri);
    return all.length && all;
  });
  const [fix] = await wait("a fix", async () => {
    const all = await vscode.commands.executeCommand("vscode.executeCodeActionProvider", uri, found.range, "quickfix", 5);
    return all?.filter((each) => each.edit && each.title.includes("name_scope"));
  });
  assert(await vscode.workspace.applyEdit(fix.edit));
  assert.match(document.lineAt(4).text, /^with tf\.name_scope\("", "足す"\[:0\] \+ "add", \[x\]\): y = /);
  await wait("no finding", () => !vscode.languages.getDiagnostics(uri).length);
  await revert();
};

exports["callers of a site, with the names that they give"] = async () => {
  const { document, uri } = await open("mlp.py");
  const at = find(document, "tf.get_variable").translate(0, 4);
  const [item] = await wait("an item", async () => {
    const all = await vscode.commands.executeCommand("vscode.prepareCallHierarchy", uri, at);
    return all?.length && all;
  });
  const callers = await vscode.commands.executeCommand("vscode.provideIncomingCalls", item);
  assert(callers.length > 0);
};

exports["a function's callers, and what it leads to"] = async () => {
  const { document, uri } = await open("mlp.py");
  const at = find(document, "mlp(x, layers").translate(0, 1);
  const [item] = await wait("an item", async () => {
    const all = await vscode.commands.executeCommand("vscode.prepareCallHierarchy", uri, at);
    return all?.length && all;
  });
  assert.strictEqual(item.name, "mlp");
  const callers = await vscode.commands.executeCommand("vscode.provideIncomingCalls", item);
  assert.strictEqual(callers[0].from.name, "mlp.py");
  const [callee] = await vscode.commands.executeCommand("vscode.provideOutgoingCalls", item);
  assert.strictEqual(callee.to.name, "dense");
  assert.strictEqual(callee.fromRanges.length, 2);
};

exports["names that are there are offered"] = async () => {
  const { document, uri } = await open("wide.py");
  const end = document.lineAt(document.lineCount - 1).range.end;
  await replace(document, new vscode.Range(end, end), '\nwith tf.variable_scope("net", reuse=True):\n    "😀"; tf.get_variable("")\n');
  const at = find(document, 'tf.get_variable("")').translate(0, 'tf.get_variable("'.length);
  const offered = await wait("offers", async () => {
    const all = await vscode.commands.executeCommand("vscode.executeCompletionItemProvider", uri, at);
    return all.items.some((each) => (each.label.label ?? each.label) === "w") && all;
  });
  assert(offered);
  await revert();
};

exports["a variable is found by its name"] = async () => {
  await open("mlp.py");
  const found = await wait("symbols", async () => {
    const all = await vscode.commands.executeCommand("vscode.executeWorkspaceSymbolProvider", "logits/w");
    return all.length && all;
  });
  assert(found.some((each) => /logits\/w/.test(each.name)), found.map((each) => each.name).join(", "));
};
