-- wrk: asks for the paths of a file, one a line, one after the other: wrk -s rotate.lua URL -- FILE
-- A line may go on with a blank and an entity tag, which is sent as If-None-Match.
local threads = 0

function setup(thread)
  thread:set("number", threads)
  threads = threads + 1
end

function init(args)
  requests = {}
  for line in io.lines(args[1]) do
    local path, tag = line:match("^(%S+) ?(.*)$")
    requests[#requests + 1] = wrk.format("GET", path, tag ~= "" and {["If-None-Match"] = tag} or nil)
  end
  at = math.floor(number * #requests / 2)
end

function request()
  at = at % #requests + 1
  return requests[at]
end

function done(summary, latency, requests)
  local errors = summary.errors
  io.write(string.format("%.0f %.2f %d\n", summary.requests / summary.duration * 1e6, latency:percentile(99) / 1000,
    errors.status + errors.timeout + errors.connect + errors.read + errors.write))
end
