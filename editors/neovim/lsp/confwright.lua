-- Neovim 0.11 and newer: vim.lsp.enable("confwright")
return require("confwright").defaults
