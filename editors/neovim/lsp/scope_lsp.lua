-- Read by `vim.lsp.enable("scope_lsp")` of Neovim 0.11 and newer.
return require("scope_lsp.config").client()
