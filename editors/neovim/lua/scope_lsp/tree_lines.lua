--- The lines of the view of variables: what the server answered, as text.
local M = {}

local function null(value)
  return value == nil or value == vim.NIL
end

local function thousands(number)
  local text = tostring(math.floor(number)):reverse():gsub("(%d%d%d)", "%1,"):reverse()
  return (text:gsub("^,", ""))
end

local function plural(number, word)
  return thousands(number) .. " " .. word .. (number == 1 and "" or "s")
end

local function parameters(node)
  if not node.complete and node.parameters == 0 then
    return "? parameters"
  end
  return plural(node.parameters, "parameter") .. (node.complete and "" or " or more")
end

local function variable_line(node)
  local words = { node.name, null(node.shape) and "?" or node.shape }
  words[#words + 1] = null(node.dtype) and "?" or node.dtype
  local notes = {}
  if node.trainable == false then
    notes[#notes + 1] = "not trained"
  end
  if #node.shared > 0 then
    notes[#notes + 1] = "shared with " .. table.concat(node.shared, ", ")
  end
  if not node.exact then
    notes[#notes + 1] = "not exact: " .. (null(node.doubt) and "?" or node.doubt)
  end
  local line = table.concat(words, "  ")
  return #notes > 0 and line .. "  · " .. table.concat(notes, " · ") or line
end

--- Whether a variable, or one in a scope, has the filter in its name.
local function matches(node, filter)
  if node.kind == "variable" then
    return node.effectiveName:lower():find(filter:lower(), 1, true) ~= nil
  end
  for _, child in ipairs(node.children) do
    if matches(child, filter) then
      return true
    end
  end
  return false
end

--- Lines, what stands on each, and how deep each is folded.
function M.lines_of(result, filter)
  local lines, nodes, levels = {}, {}, {}
  local function add(depth, text, node, level)
    lines[#lines + 1] = string.rep("  ", depth) .. text:gsub("\n", " ")
    nodes[#lines] = node
    levels[#lines] = level
  end
  local function walk(children, depth)
    for _, node in ipairs(children) do
      if not filter or matches(node, filter) then
        if node.kind == "scope" then
          add(depth, node.name .. "/  " .. parameters(node), node, ">" .. (depth + 1))
          walk(node.children, depth + 1)
        else
          add(depth, variable_line(node), node, depth)
        end
      end
    end
  end
  for _, program in ipairs(result.programs) do
    add(0, program.entry .. "  " .. plural(program.variables, "variable") .. ", " .. parameters(program), nil, ">1")
    if not null(program.endedBy) then
      add(1, "· ends with an error: " .. program.endedBy, nil, 1)
    end
    walk(program.children, 1)
  end
  if #result.programs == 0 then
    add(0, "No program here makes TensorFlow variables.", nil, 0)
  elseif filter then
    add(0, "· only names with “" .. filter .. "”", nil, 0)
  end
  if not null(result.tensorflow) then
    add(0, "· TensorFlow " .. result.tensorflow .. ", " .. result.reason, nil, 0)
  end
  return lines, nodes, levels
end

return M
