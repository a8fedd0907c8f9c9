--- `:ScopeLspVariables`: the variables of a file's programs in a window, by scope.
---
--- Keys there: <CR> goes to the call, <Tab> folds, `y` copies the effective name, `Y` the key in a
--- checkpoint, `q` closes.
local lines_of = require("scope_lsp.tree_lines").lines_of
local client_of = require("scope_lsp.start").client

local M = {}

local view = nil -- { buffer, source, filter, nodes, encoding }

local function is_shown()
  return view and vim.api.nvim_buf_is_valid(view.buffer)
end

local function fill(result)
  local lines, nodes, levels = lines_of(result, view.filter)
  view.nodes, view.levels = nodes, levels
  vim.bo[view.buffer].modifiable = true
  vim.api.nvim_buf_set_lines(view.buffer, 0, -1, false, lines)
  vim.bo[view.buffer].modifiable = false
end

local function refresh()
  local client = client_of(view.source)
  if not client then
    vim.notify("Scope LSP isn't running for this file; see :checkhealth scope_lsp", vim.log.levels.WARN)
    return
  end
  view.encoding = client.offset_encoding or "utf-16"
  local params = { textDocument = { uri = vim.uri_from_bufnr(view.source) } }
  vim.lsp.buf_request(view.source, "scope-lsp/variableTree", params, function(error, result)
    if not error and is_shown() then
      fill(result or { programs = {} })
    end
  end)
end

local function node()
  return view.nodes[vim.api.nvim_win_get_cursor(0)[1]]
end

local function go()
  local location = (node() or {}).location
  if not location then
    return
  end
  local window = vim.fn.bufwinid(view.source)
  vim.api.nvim_set_current_win(window ~= -1 and window or vim.fn.win_getid(vim.fn.winnr("#")))
  if vim.lsp.util.show_document then
    vim.lsp.util.show_document(location, view.encoding, { focus = true })
  else
    vim.lsp.util.jump_to_location(location, view.encoding)
  end
end

local function copy(field)
  local text = (node() or {})[field]
  if type(text) == "string" then
    vim.fn.setreg('"', text)
    pcall(vim.fn.setreg, "+", text)
    vim.api.nvim_echo({ { text } }, false, {})
  end
end

--- How deep a line is folded.
function M.level(line)
  return view and view.levels and view.levels[line] or 0
end

local function make_window()
  vim.cmd("botright 60vnew")
  local buffer = vim.api.nvim_get_current_buf()
  vim.bo[buffer].buftype, vim.bo[buffer].bufhidden, vim.bo[buffer].swapfile = "nofile", "wipe", false
  vim.bo[buffer].filetype = "scope_lsp_variables"
  vim.wo.wrap, vim.wo.number, vim.wo.relativenumber = false, false, false
  vim.wo.foldmethod, vim.wo.foldlevel = "expr", 99
  vim.wo.foldexpr = 'v:lua.require("scope_lsp.tree").level(v:lnum)'
  vim.wo.foldtext = "getline(v:foldstart)"
  vim.cmd([[
    syntax match Comment "· .*$"
    syntax match Directory "^\s*[^ ]\+/\ze "
    syntax match Type "\[[0-9?, ]*\]"
    syntax match WarningMsg "?$\|not exact.*$"
  ]])
  local keys = {
    ["<CR>"] = go,
    ["<Tab>"] = function()
      pcall(vim.cmd, "normal! za")
    end,
    y = function()
      copy("effectiveName")
    end,
    Y = function()
      copy("key")
    end,
    q = function()
      vim.api.nvim_win_close(0, true)
    end,
  }
  for key, action in pairs(keys) do
    vim.keymap.set("n", key, action, { buffer = buffer, nowait = true })
  end
  return buffer
end

--- Show the variables of the current file, or those whose names hold `filter`.
function M.open(filter)
  local source = is_shown() and vim.api.nvim_get_current_buf() == view.buffer and view.source
    or vim.api.nvim_get_current_buf()
  local buffer = is_shown() and view.buffer or make_window()
  view = { buffer = buffer, source = source, filter = filter ~= "" and filter or nil, nodes = {} }
  refresh()
end

--- Show what is new, when the server tells that it is done with the file.
function M.follow(status)
  if is_shown() and status.state == "ready" and status.uri == vim.uri_from_bufnr(view.source) then
    refresh()
  end
end

return M
