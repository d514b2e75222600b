local q = io.open("/tmp/q.json"):read("*a"):gsub("AAAA","%%d")
local n = os.time() * 1000 % 1000000000
local head, tail = q:match("^(.*)%%d(.*)$")
wrk.method="POST"; wrk.headers["content-type"]="application/json"
function request() n = n + 1; return wrk.format(nil, "/graphql", nil, head .. n .. tail) end
