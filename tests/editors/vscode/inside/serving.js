// The server: which one runs, with which settings, and what if it dies.
const assert = require("assert");
const vscode = require("vscode");
const { find, hover, open, uriOf, wait } = require("./checks");

const configuration = () => vscode.workspace.getConfiguration("scope-lsp");
const pid = ({ server }) => server.client?._serverProcess?.pid;

async function answers() {
  const { document } = await open("mlp.py");
  return (await hover(document, find(document, "tf.get_variable"))).text.includes("mlp/");
}

exports["the status item says which TensorFlow"] = async ({ status }) => {
  await open("mlp.py");
  await wait("the status", () => status.item.text === "TensorFlow 1.15" && !status.item.busy);
  assert.match(status.item.detail, /mlp\.py/);
};

exports["settings are changed live"] = async (api) => {
  const before = pid(api);
  const { document } = await open("mlp.py");
  await configuration().update("tensorflow", "1.4", vscode.ConfigurationTarget.Workspace);
  await wait("the other TensorFlow", () => api.status.item.text === "TensorFlow 1.4");
  assert.match((await hover(document, find(document, "tf.get_variable"))).text, /TensorFlow 1\.4/);
  await configuration().update("tensorflow", undefined, vscode.ConfigurationTarget.Workspace);
  await wait("the first TensorFlow", () => api.status.item.text === "TensorFlow 1.15");
  assert.strictEqual(pid(api), before);
};

exports["settings in files are followed"] = async (api) => {
  await open("mlp.py");
  const uri = uriOf("scope-lsp.toml");
  const before = await vscode.workspace.fs.readFile(uri);
  await vscode.workspace.fs.writeFile(uri, Buffer.from('tensorflow = "1.4"\n'));
  await wait("the other TensorFlow", () => api.status.item.text === "TensorFlow 1.4");
  await vscode.workspace.fs.writeFile(uri, before);
  await wait("the first TensorFlow", () => api.status.item.text === "TensorFlow 1.15");
};

exports["a killed server comes back"] = async (api) => {
  const before = pid(api);
  process.kill(before, "SIGKILL");
  await wait("another server", () => pid(api) && pid(api) !== before && api.server.isRunning);
  assert(await answers());
};

exports["the server is restarted by the command"] = async (api) => {
  const before = pid(api);
  await vscode.commands.executeCommand("scope-lsp.restart");
  await wait("another server", () => pid(api) && pid(api) !== before && api.server.isRunning);
  assert(await answers());
};

exports["the server of the project's environment can be chosen"] = async (api) => {
  const before = pid(api);
  await configuration().update("importStrategy", "fromEnvironment", vscode.ConfigurationTarget.Workspace);
  await wait("the environment's server", () => pid(api) && pid(api) !== before && api.server.isRunning);
  assert.match(api.server.client._serverProcess.spawnargs.join(" "), /project.\.venv.bin.python -I -m scope_lsp serve --stdio$/);
  assert(await answers());
  await configuration().update("importStrategy", undefined, vscode.ConfigurationTarget.Workspace);
  await wait("the first server", () => api.server.isRunning && /start\.py serve/.test(api.server.client._serverProcess.spawnargs.join(" ")));
};

exports["another command can be named"] = async (api) => {
  const before = pid(api);
  await configuration().update("path", [process.env.SERVER, "serve"], vscode.ConfigurationTarget.Workspace);
  await wait("the named server", () => pid(api) && pid(api) !== before && api.server.isRunning);
  assert.match(api.server.client._serverProcess.spawnargs.join(" "), /scope-lsp serve --stdio$/);
  assert(await answers());
  await configuration().update("path", undefined, vscode.ConfigurationTarget.Workspace);
};
