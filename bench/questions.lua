-- Posts one operation with the variables of a file, line by line in a circle: `wrk -s questions.lua URL -- FOLDER FIRST COUNT`
-- asks the COUNT lines from line FIRST on. FOLDER holds `operation.json` (the document as a JSON text) and `variables.jsonl`.
local head, questions, place = nil, {}, 0

function init(arguments)
  local folder, first, count = arguments[1], tonumber(arguments[2]), tonumber(arguments[3])
  head = '{"query":' .. io.open(folder .. "/operation.json"):read("*a") .. ',"variables":'
  local line = 0
  for variables in io.lines(folder .. "/variables.jsonl") do
    if line >= first and #questions < count then questions[#questions + 1] = variables end
    line = line + 1
  end
  wrk.method = "POST"
  wrk.headers["content-type"] = "application/json"
end

function request()
  place = place % #questions + 1
  return wrk.format(nil, "/graphql", nil, head .. questions[place] .. "}")
end
