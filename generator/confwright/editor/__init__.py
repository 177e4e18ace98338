"""The language server, `confwright lsp`: what is known of a configuration, in the editor. See README.md."""
