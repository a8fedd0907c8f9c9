-- nvim --headless -u NONE -i NONE -n -c "luafile test.lua", with PLUGIN, TESTS and PROJECT set.
vim.opt.runtimepath:prepend(vim.env.PLUGIN)
package.path = vim.env.TESTS .. "/?.lua;" .. package.path
vim.cmd("runtime plugin/scope_lsp.lua")
vim.cmd("filetype on")
vim.o.hidden = true
local checks = require("checks")
local test, wait, holds, same = checks.test, checks.wait, checks.holds, checks.same

if vim.lsp.enable then
  vim.lsp.enable("scope_lsp") -- what README says; `setup` has its own test below
else
  require("scope_lsp").setup()
end

test("hover says the name first", function()
  checks.open("mlp.py")
  local text = checks.hover_at(8, "tf.get_variable")
  holds(text, "mlp/")
  holds(text, "variable")
end)

test("the client is told which units are meant", function()
  local client = checks.open("wide.py")
  io.stdout:write("# " .. (client.offset_encoding or "utf-16") .. "\n")
end)

test("findings stand where the call stands, behind wide characters", function()
  checks.open("wide.py")
  local found = wait("findings", function()
    local all = vim.diagnostic.get(0)
    return #all > 0 and all
  end)
  same(#found, 1)
  same(found[1].lnum, 7)
  same(checks.text(7, found[1].col, found[1].end_col), "tf.get_variable(幅, [3, 4])")
  holds(found[1].message, "net/w already exists")
end)

test("hover behind wide characters", function()
  checks.open("wide.py")
  holds(checks.hover_at(7, "tf.get_variable"), "net/w:0")
  holds(checks.hover_at(7, "重み"), "net/w:0")
end)

test("an edit behind wide characters", function()
  checks.open("wide.py")
  vim.fn.cursor(7, 1)
  vim.fn.search("tf.get_variable", "c")
  local column = vim.fn.col(".") - 1
  local arguments = column + #"tf.get_variable("
  vim.api.nvim_buf_set_text(0, 6, arguments, 6, arguments + #"幅", { '"👍"[1:] + "v"' })
  holds(checks.hover_at(7, "tf.get_variable"), "net/v:0")
  wait("no finding", function()
    return #vim.diagnostic.get(0) == 0
  end)
  vim.cmd("undo")
end)

if vim.lsp.inlay_hint then
  test("hints stand behind the calls", function()
    checks.open("wide.py")
    vim.lsp.inlay_hint.enable(true)
    local hint = wait("hints", function()
      return vim.tbl_filter(function(each)
        return each.inlay_hint.position.line == 6
      end, vim.lsp.inlay_hint.get({ bufnr = 0 }))[1]
    end)
    local client = require("scope_lsp.start").client(0)
    local label = hint.inlay_hint.label
    label = type(label) == "string" and label or label[1].value
    holds(label, "net/w")
    local line = vim.api.nvim_buf_get_lines(0, 6, 7, true)[1]
    local position = hint.inlay_hint.position
    -- Neovim 0.10 has made bytes of it already.
    local at = vim.fn.has("nvim-0.11") == 0 and position.character
      or vim.lsp.util._get_line_byte_from_position(0, position, client.offset_encoding)
    holds(line:sub(1, at), "tf.get_variable(幅, [3, 4])")
    holds(line:sub(at + 1), "  # 👩")
  end)
end

test("the view of variables", function()
  checks.open("mlp.py")
  vim.cmd("ScopeLspVariables")
  local view = vim.api.nvim_get_current_buf()
  local text = wait("the tree", function()
    local all = table.concat(vim.api.nvim_buf_get_lines(view, 0, -1, false), "\n")
    return all:find("mlp/", 1, true) and all
  end)
  holds(text, "mlp.py  9 variables, 59,211 parameters")
  holds(text, "    h0/  50,240 parameters\n      w:0  [784, 64]  float32  · shared with mlp.py:8")
  holds(text, "step:0  []  int32  · not trained")
  holds(text, "· TensorFlow 1.15, ")
  vim.fn.cursor(1, 1)
  vim.fn.search([[b:0  \[10\] ]])
  vim.api.nvim_feedkeys("Y", "x", false)
  same(vim.fn.getreg('"'), "mlp/logits/b")
  vim.api.nvim_feedkeys("\r", "x", false)
  holds(vim.api.nvim_buf_get_name(0), "mlp.py")
  holds(vim.api.nvim_get_current_line(), 'tf.get_variable("b"')
  same(vim.fn.col("."), 13)
  vim.cmd("bwipeout " .. view)
end)

test("the view filters, and follows edits", function()
  checks.open("mlp.py")
  vim.cmd("ScopeLspVariables LOGITS")
  local view = vim.api.nvim_get_current_buf()
  local function text()
    return table.concat(vim.api.nvim_buf_get_lines(view, 0, -1, false), "\n")
  end
  wait("the tree", function()
    return text():find("logits/", 1, true)
  end)
  assert(not text():find("h0", 1, true))
  vim.cmd("wincmd p")
  vim.cmd([[silent %s/"logits"/"logits2"/]])
  wait("the new name", function()
    return text():find("logits2/", 1, true)
  end)
  vim.cmd("undo")
  vim.cmd("bwipeout " .. view)
end)

if vim.lsp.buf.code_action and vim.fn.has("nvim-0.8") == 1 then
  test("a fix is applied, behind wide characters", function()
    checks.open("old.py")
    wait("a finding", function()
      return #vim.diagnostic.get(0) > 0
    end)
    vim.fn.cursor(5, 10)
    vim.lsp.buf.code_action({
      apply = true,
      filter = function(action)
        return action.title:find("name_scope") ~= nil and action.kind == "quickfix"
      end,
    })
    wait("the fix", function()
      return vim.fn.getline(5) == 'with tf.name_scope("", "足す"[:0] + "add", [x]): y = tf.identity(x, "y")'
    end)
    vim.cmd("undo")
  end)
end

test("the server is started anew", function()
  checks.open("mlp.py")
  local old = require("scope_lsp.start").client(0).id
  vim.cmd("ScopeLspRestart")
  wait("another server", function()
    local client = require("scope_lsp.start").client(0)
    return client and client.id ~= old and client.server_capabilities
  end)
  holds(checks.hover_at(8, "tf.get_variable"), "mlp/")
end)

test("checkhealth", function()
  checks.open("mlp.py")
  vim.cmd("checkhealth scope_lsp")
  local text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n")
  holds(text, "scope-lsp ")
  holds(text, "running for ")
  assert(not text:find("ERROR"), text)
  vim.cmd("bwipeout!")
end)

test("setup with settings", function()
  require("scope_lsp").setup({ settings = { tensorflow = "2.4" } })
  checks.open("mlp.py")
  vim.cmd("ScopeLspRestart")
  wait("the other settings", function()
    local client = require("scope_lsp.start").client(0)
    return client and client.config.init_options.tensorflow == "2.4"
  end)
end)

vim.cmd(checks.failed == 0 and "qall!" or "cquit")
