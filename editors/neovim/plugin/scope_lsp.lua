if vim.g.loaded_scope_lsp or vim.fn.has("nvim-0.7") == 0 then
  return
end
vim.g.loaded_scope_lsp = true

vim.api.nvim_create_user_command("ScopeLspVariables", function(arguments)
  require("scope_lsp.tree").open(arguments.args)
end, { nargs = "?", desc = "The TensorFlow variables of this file by scope; an argument filters" })

vim.api.nvim_create_user_command("ScopeLspRestart", function()
  require("scope_lsp.start").restart()
end, { desc = "Start the Scope LSP server anew" })
