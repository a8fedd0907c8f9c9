--- What Neovim's client is told about the server.
local M = {}

M.filetypes = { "python" }
M.root_markers = { "scope-lsp.toml", "pyproject.toml", "setup.py", "setup.cfg", ".git" }

local options = {}

--- Five folders above this file.
local repository = vim.fn.fnamemodify(debug.getinfo(1, "S").source:sub(2), ":p:h:h:h:h:h")

function M.set(given)
  options = given
end

--- The command of the server: the one that was given, or that of the project's environment, or
--- the first on PATH, or the one in the repository of this plugin.
---@param root? string
function M.command(root)
  if options.cmd then
    return options.cmd
  end
  local places = root and { root .. "/.venv/bin/scope-lsp", root .. "/venv/bin/scope-lsp" } or {}
  vim.list_extend(places, { "scope-lsp", repository .. "/.venv/bin/scope-lsp" })
  for _, place in ipairs(places) do
    if vim.fn.executable(place) == 1 then
      return { place, "serve", "--stdio" }
    end
  end
  return { "scope-lsp", "serve", "--stdio" }
end

local function capabilities()
  local own = vim.lsp.protocol.make_client_capabilities()
  -- Asks the server to tell when an answer is new, so that the view of variables follows.
  own.experimental = { scopeLsp = { status = true } }
  return own
end

--- The whole of it, as `vim.lsp.config` and `vim.lsp.start` take it.
---@param root? string
function M.client(root)
  local settings = options.settings or vim.empty_dict()
  return {
    name = "scope_lsp",
    cmd = M.command(root or vim.fn.getcwd()),
    filetypes = M.filetypes,
    root_markers = M.root_markers,
    root_dir = root,
    init_options = settings,
    settings = { ["scope-lsp"] = settings },
    capabilities = capabilities(),
    on_attach = options.on_attach,
    commands = {
      -- What a lens over a function leads to.
      ["scope-lsp.server.variables"] = function()
        require("scope_lsp.tree").open("")
      end,
    },
    handlers = {
      ["scope-lsp/status"] = function(_, status)
        require("scope_lsp.tree").follow(status)
      end,
    },
  }
end

return M
