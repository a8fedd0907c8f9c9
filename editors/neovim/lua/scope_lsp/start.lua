--- Starting the server: for Neovim before 0.11, and again after it was stopped.
local config = require("scope_lsp.config")

local M = {}

--- The client of a buffer, if it has one.
function M.client(buffer)
  local clients = vim.lsp.get_clients and vim.lsp.get_clients({ bufnr = buffer, name = "scope_lsp" })
    or vim.tbl_filter(function(client)
      return client.name == "scope_lsp"
    end, vim.tbl_values(vim.lsp.buf_get_clients(buffer)))
  return clients[1]
end

local function root_of(buffer)
  local folder = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ":p:h")
  local here = folder
  while true do
    for _, marker in ipairs(config.root_markers) do
      if vim.loop.fs_stat(here .. "/" .. marker) then
        return here
      end
    end
    local above = vim.fn.fnamemodify(here, ":h")
    if above == here then
      return folder
    end
    here = above
  end
end

local running = {} -- for Neovim 0.7, which doesn't reuse clients itself: root to client

local function attach(buffer)
  local root = root_of(buffer)
  local client = config.client(root)
  if vim.lsp.start then
    vim.lsp.start(client, { bufnr = buffer })
    return
  end
  client.on_exit = function()
    running[root] = nil
  end
  running[root] = running[root] or vim.lsp.start_client(client)
  vim.lsp.buf_attach_client(buffer, running[root])
end

--- Attach the Python files that are open, and those that will be.
function M.on_filetype()
  local group = vim.api.nvim_create_augroup("scope_lsp", {})
  vim.api.nvim_create_autocmd("FileType", {
    group = group,
    pattern = config.filetypes,
    callback = function(event)
      -- Neovim 0.7 names no buffer in some events; it is the current one then.
      attach(event.buf or vim.api.nvim_get_current_buf())
    end,
  })
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    if vim.api.nvim_buf_is_loaded(buffer) and vim.bo[buffer].filetype == "python" then
      attach(buffer)
    end
  end
end

local function stop(client, force)
  if vim.fn.has("nvim-0.11") == 1 then
    client:stop(force)
  else
    vim.lsp.stop_client(client.id, force)
  end
end

local TRIES = 50 -- of a tenth of a second, after which a server that won't end is killed

-- A client that is just ending would be taken for the running one.
local function when_ended(clients, action, tries)
  local alive = vim.tbl_filter(function(client)
    return vim.lsp.get_client_by_id(client.id) ~= nil
  end, clients)
  if #alive == 0 then
    action()
    return
  end
  if tries == TRIES then
    for _, client in ipairs(alive) do
      stop(client, true)
    end
  end
  vim.defer_fn(function()
    when_ended(clients, action, tries + 1)
  end, 100)
end

--- End the server and start it anew for all that it served.
function M.restart()
  local buffers, clients = {}, {}
  for _, buffer in ipairs(vim.api.nvim_list_bufs()) do
    local client = vim.api.nvim_buf_is_loaded(buffer) and M.client(buffer)
    if client then
      buffers[#buffers + 1] = buffer
      clients[#clients + 1] = client
    end
  end
  for _, client in ipairs(clients) do
    stop(client)
  end
  when_ended(clients, function()
    for _, buffer in ipairs(buffers) do
      if vim.api.nvim_buf_is_valid(buffer) then
        attach(buffer)
      end
    end
  end, 0)
end

return M
