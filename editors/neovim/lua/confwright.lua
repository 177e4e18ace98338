-- The language server of Confwright in Neovim 0.7 and newer: require("confwright").setup()
-- From 0.11 on, lsp/confwright.lua and vim.lsp.enable("confwright") do the same.

local M = {}

local defaults = {
  cmd = { "confwright", "lsp" },
  filetypes = {
    "yaml", "yaml.docker-compose", "yaml.helm-values", "json", "toml", "cfg", "dosini", "conf", "sh", "env", "dockerfile", "systemd", "python",
  },
  root_markers = { "pyproject.toml", ".git" },
}

local clients = {} -- of Neovim 0.7, by their folder

local function root_of(buffer, markers)
  local folder = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ":p:h")
  for _, marker in ipairs(markers) do
    local found = vim.fn.finddir(marker, folder .. ";")
    if found == "" then
      found = vim.fn.findfile(marker, folder .. ";")
    end
    if found ~= "" then
      return vim.fn.fnamemodify(found, ":p"):gsub("/$", ""):match("^(.*)/[^/]*$")
    end
  end
  return folder
end

local function attach(buffer, options)
  if vim.api.nvim_buf_get_name(buffer) == "" or vim.bo[buffer].buftype ~= "" then
    return
  end
  local config = { name = "confwright", cmd = options.cmd, root_dir = root_of(buffer, options.root_markers) }
  if vim.lsp.start then
    vim.api.nvim_buf_call(buffer, function()
      vim.lsp.start(config)
    end)
    return
  end
  config.on_exit = function()
    clients[config.root_dir] = nil
  end
  clients[config.root_dir] = clients[config.root_dir] or vim.lsp.start_client(config)
  if clients[config.root_dir] then
    vim.lsp.buf_attach_client(buffer, clients[config.root_dir])
    if vim.bo[buffer].omnifunc == "" then
      vim.bo[buffer].omnifunc = "v:lua.vim.lsp.omnifunc"
    end
  end
end

--- options: `cmd`, `filetypes`, `root_markers`
function M.setup(options)
  options = vim.tbl_extend("force", defaults, options or {})
  vim.api.nvim_create_autocmd("FileType", {
    pattern = options.filetypes,
    callback = function(event)
      attach(event.buf, options)
    end,
  })
end

M.defaults = defaults
return M
