// A workspace that isn't trusted yet, and then is.
const assert = require("assert");
const vscode = require("vscode");
const { find, hover, open, say, wait } = require("./checks");

const command = ({ server }) => server.client?._serverProcess?.spawnargs.join(" ");

exports["in a workspace that isn't trusted the extension's own server answers"] = async (api) => {
  assert.strictEqual(vscode.workspace.isTrusted, false);
  const { document } = await open("mlp.py");
  assert.match((await hover(document, find(document, "tf.get_variable"))).text, /mlp\//);
  assert.match(command(api), /server.start\.py serve/);
};

exports["its settings and its environment name no program"] = async (api) => {
  const configuration = vscode.workspace.getConfiguration("scope-lsp");
  assert.deepStrictEqual(configuration.get("path"), []);
  assert.strictEqual(configuration.inspect("path").workspaceValue, undefined);
  assert(!command(api).includes(process.env.PROJECT), command(api));
};

exports["once it is trusted, its server answers"] = async (api) => {
  const granted = new Promise((resolve) => vscode.workspace.onDidGrantWorkspaceTrust(resolve));
  await vscode.commands.executeCommand("workbench.trust.manage");
  say("# trust it");
  await granted;
  await wait("the named server", () => / serve --stdio$/.test(command(api)) && command(api).includes("scope-lsp serve"));
  await wait("that it runs", () => api.server.isRunning);
  const { document } = await open("mlp.py");
  assert.match((await hover(document, find(document, "tf.get_variable"))).text, /mlp\//);
};
