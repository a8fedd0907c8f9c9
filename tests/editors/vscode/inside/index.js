// Runs in VS Code's extension host, where the packaged extension is installed.
const assert = require("assert");
const vscode = require("vscode");
const { say, test } = require("./checks");

exports.run = async () => {
  try {
    const extension = vscode.extensions.getExtension("scope-lsp.scope-lsp");
    assert(extension, "the extension is installed");
    const api = await extension.activate();
    for (const group of process.env.GROUPS.split(" ")) {
      for (const [name, body] of Object.entries(require(`./${group}`))) {
        await test(name, () => body(api));
      }
    }
  } catch (error) {
    say(`not ok everything\n# ${error.stack}`);
  }
  say("end");
};
