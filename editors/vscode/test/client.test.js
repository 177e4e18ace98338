// The client without VS Code: what it would start, and that this is our server. CONFWRIGHT_COMMAND is the command, as JSON.

const assert = require("node:assert");
const { spawn } = require("node:child_process");
const fs = require("node:fs");
const Module = require("node:module");
const os = require("node:os");
const path = require("node:path");
const { pathToFileURL } = require("node:url");
const test = require("node:test");
const { documentSelector, serverOptions } = require("../server");

const command = JSON.parse(process.env.CONFWRIGHT_COMMAND);

test("the command is that of the setting", () => {
  assert.deepStrictEqual(serverOptions(undefined), { command: "confwright", args: ["lsp"] });
  assert.deepStrictEqual(serverOptions([]), { command: "confwright", args: ["lsp"] });
  assert.deepStrictEqual(serverOptions(["a b", "c"]), { command: "a b", args: ["c"] });
});

test("a folder cannot change the command", () => {
  const settings = require("../package.json").contributes.configuration.properties;
  assert.deepStrictEqual(Object.values(settings).map((one) => one.scope), ["machine"]);
});

test("the extension hands the command and the documents to the client", async () => {
  const made = [];
  class LanguageClient {
    constructor(...given) { made.push(given); }
    async start() { made.push("started"); }
    async stop() { made.push("stopped"); }
  }
  const vscode = {
    workspace: { getConfiguration: () => ({ get: () => command }), createFileSystemWatcher: (pattern) => ({ pattern }) },
  };
  const load = Module._load;
  Module._load = (name, ...rest) =>
    name === "vscode" ? vscode : name === "vscode-languageclient/node" ? { LanguageClient } : load(name, ...rest);
  try {
    const { activate, deactivate } = require("../extension");
    const context = { subscriptions: [] };
    await activate(context);
    await deactivate();
    assert.strictEqual(context.subscriptions.length, 1);
  } finally {
    Module._load = load;
  }
  const [[id, , options, client], ...then] = made;
  assert.strictEqual(id, "confwright");
  assert.deepStrictEqual(options, serverOptions(command));
  assert.deepStrictEqual(client.documentSelector, documentSelector());
  assert.deepStrictEqual(then, ["started", "stopped"]);
});

test("the server answers to the protocol library of VS Code", async () => {
  const protocol = require("vscode-languageserver-protocol/node");
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "vscode-"));
  const uri = pathToFileURL(path.join(folder, "dagster.yaml")).href;
  const options = serverOptions(command);
  const server = spawn(options.command, options.args, { cwd: folder, stdio: ["pipe", "pipe", "inherit"] });
  const connection = protocol.createProtocolConnection(server.stdout, server.stdin);
  try {
    const published = new Promise((resolve) =>
      connection.onNotification(protocol.PublishDiagnosticsNotification.type, resolve));
    connection.listen();
    const root = pathToFileURL(folder).href;
    const { capabilities } = await connection.sendRequest(protocol.InitializeRequest.type, {
      processId: process.pid, rootUri: root, capabilities: {}, workspaceFolders: [{ uri: root, name: "folder" }],
    });
    for (const able of ["completionProvider", "hoverProvider", "renameProvider", "definitionProvider", "semanticTokensProvider"]) {
      assert.ok(capabilities[able], able);
    }
    await connection.sendNotification(protocol.InitializedNotification.type, {});
    const text = "telemetri: {enabled: true}\ntelemetry: {enabled: }\n";
    await connection.sendNotification(protocol.DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: "yaml", version: 1, text },
    });
    const { diagnostics } = await published;
    assert.ok(diagnostics.some((one) => one.code === "unknown-key" && one.range.start.line === 0));
    const found = await connection.sendRequest(protocol.CompletionRequest.type, {
      textDocument: { uri }, position: { line: 1, character: 21 },
    });
    assert.deepStrictEqual(found.items.map((one) => one.label).sort().slice(-2), ["false", "true"]);
    await connection.sendRequest(protocol.ShutdownRequest.type);
    await connection.sendNotification(protocol.ExitNotification.type);
  } finally {
    connection.dispose();
    server.kill();
    fs.rmSync(folder, { recursive: true });
  }
});
