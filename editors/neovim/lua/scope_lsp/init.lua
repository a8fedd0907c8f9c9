--- Scope LSP in Neovim: `require("scope_lsp").setup()` starts it for Python files.
---
--- From Neovim 0.11 on, `vim.lsp.enable("scope_lsp")` does the same, and `vim.lsp.config` changes it.
local M = {}

---@param options? { cmd?: string[], settings?: table, on_attach?: function }
function M.setup(options)
  require("scope_lsp.config").set(options or {})
  if vim.lsp.enable then
    vim.lsp.config("scope_lsp", require("scope_lsp.config").client())
    vim.lsp.enable("scope_lsp")
  else
    require("scope_lsp.start").on_filetype()
  end
end

return M
