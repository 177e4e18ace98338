// The client of `confwright lsp`. All that it knows is how to start the server.

const vscode = require("vscode");
const { LanguageClient } = require("vscode-languageclient/node");
const { documentSelector, serverOptions } = require("./server");

let client;

async function activate(context) {
  const command = vscode.workspace.getConfiguration("confwright").get("command");
  const watched = "**/{pyproject.toml,*.yaml,*.yml,.env,.env.*,*.env}";
  client = new LanguageClient("confwright", "Confwright", serverOptions(command), {
    documentSelector: documentSelector(),
    synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher(watched) },
  });
  context.subscriptions.push({ dispose: () => client.stop() });
  await client.start();
}

function deactivate() {
  return client ? client.stop() : undefined;
}

module.exports = { activate, deactivate };
