-- What the tests in Neovim share; each test prints one line that starts with `ok` or `not ok`.
local M = { failed = 0 }

function M.wait(what, get)
  local found
  vim.wait(20000, function()
    found = get()
    return found
  end, 50)
  assert(found, "waited in vain for " .. what)
  return found
end

function M.holds(text, part)
  assert(text:find(part, 1, true), ("%q isn't in %q"):format(part, text))
end

function M.same(found, expected)
  assert(vim.deep_equal(found, expected), vim.inspect(found) .. " isn't " .. vim.inspect(expected))
end

function M.test(name, body)
  local done, error = pcall(body)
  M.failed = M.failed + (done and 0 or 1)
  io.stdout:write((done and "ok " or "not ok ") .. name .. "\n")
  if not done then
    io.stdout:write(tostring(error) .. "\n")
  end
end

function M.open(name)
  local path = vim.env.PROJECT .. "/" .. name
  if vim.api.nvim_buf_get_name(0) ~= path then
    vim.cmd("edit! " .. vim.fn.fnameescape(path))
  end
  vim.cmd("setfiletype python")
  local client_of = require("scope_lsp.start").client
  local client = M.wait("the server", function()
    local client = client_of(0)
    return client and client.server_capabilities and client
  end)
  return client
end

-- The text of the window that floats, when there is one.
function M.float()
  for _, window in ipairs(vim.api.nvim_list_wins()) do
    if vim.api.nvim_win_get_config(window).relative ~= "" then
      local lines = vim.api.nvim_buf_get_lines(vim.api.nvim_win_get_buf(window), 0, -1, false)
      return window, table.concat(lines, "\n")
    end
  end
end

function M.hover_at(line, pattern)
  vim.fn.cursor(line, 1)
  vim.fn.search(pattern, "c", line)
  vim.lsp.buf.hover()
  local text = M.wait("the hover", function()
    return select(2, M.float())
  end)
  vim.api.nvim_win_close(M.float(), true)
  return text
end

-- The text between two byte columns of a line.
function M.text(line, from, to)
  return vim.api.nvim_buf_get_lines(0, line, line + 1, true)[1]:sub(from + 1, to)
end

return M
