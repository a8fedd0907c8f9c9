--- `:checkhealth scope_lsp`
local config = require("scope_lsp.config")
local client_of = require("scope_lsp.start").client

local M = {}

-- Neovim 0.9 and older know these by other names.
local health = vim.health or require("health")
local say = {
  start = health.start or health.report_start,
  ok = health.ok or health.report_ok,
  warn = health.warn or health.report_warn,
  error = health.error or health.report_error,
}

local function check_command()
  local command = config.command(vim.fn.getcwd())
  if vim.fn.executable(command[1]) == 0 then
    say.error(command[1] .. " can't be started", {
      "in the folder of scope-lsp: python3 -m venv .venv && .venv/bin/pip install .",
      "or say where it is: cmd in setup()",
    })
    return
  end
  local version = vim.fn.system({ command[1], "--version" })
  if vim.v.shell_error ~= 0 then
    say.error(command[1] .. " fails: " .. version)
  else
    say.ok(vim.trim(version) .. " (" .. vim.fn.exepath(command[1]) .. ")")
  end
end

local function check_clients()
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    local client = vim.api.nvim_buf_is_loaded(buffer) and client_of(buffer)
    if client then
      local name = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ":~:.")
      say.ok("running for " .. name .. " (" .. (client.offset_encoding or "utf-16") .. ")")
      return
    end
  end
  say.warn("not running for any open file", {
    'open a Python file; in init.lua: require("scope_lsp").setup()',
  })
end

function M.check()
  say.start("Scope LSP")
  if vim.fn.has("nvim-0.7") == 0 then
    say.error("Neovim 0.7 or newer is needed")
    return
  end
  if vim.fn.has("nvim-0.10") == 1 then
    say.ok("Neovim shows inlay hints: vim.lsp.inlay_hint.enable()")
  else
    say.warn("Neovim before 0.10 shows no inlay hints")
  end
  check_command()
  check_clients()
end

return M
