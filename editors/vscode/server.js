// How the server is started, and for which files. No module of VS Code is needed here, so that Node alone can test it.

const LANGUAGES = ["yaml", "dockercompose", "helm", "json", "toml", "ini", "properties", "dotenv", "shellscript", "dockerfile", "python"];
const PATTERNS = ["**/.env", "**/.env.*", "**/*.env", "**/airflow.cfg", "**/*.service"];

/** The executable of the server, from the setting `confwright.command`. */
function serverOptions(command) {
  const words = Array.isArray(command) && command.length ? command : ["confwright", "lsp"];
  return { command: words[0], args: words.slice(1) };
}

/** The documents that the server is shown; it is silent about those that it does not know. */
function documentSelector() {
  return [
    ...LANGUAGES.map((language) => ({ scheme: "file", language })),
    ...PATTERNS.map((pattern) => ({ scheme: "file", pattern })),
  ];
}

module.exports = { documentSelector, serverOptions };
