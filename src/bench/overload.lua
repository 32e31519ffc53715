-- Asks for one thing over and over, with pauses between, and counts what comes by status: overload.lua PAUSE_MS
local threads = {}

function setup(thread)
  table.insert(threads, thread)
end

function init(args)
  pause = tonumber(args[1])
  good, refused, other = 0, 0, 0
end

function delay()
  -- not all at once
  return pause == 0 and 0 or math.random(0, 2 * pause)
end

function response(status)
  if status == 200 then good = good + 1 elseif status == 503 then refused = refused + 1 else other = other + 1 end
end

function done(summary, latency)
  local sums = {good = 0, refused = 0, other = 0}
  for _, thread in ipairs(threads) do
    for name in pairs(sums) do sums[name] = sums[name] + thread:get(name) end
  end
  local errors = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
  print(string.format("%d %d %d %d %d", sums.good, sums.refused, sums.other, errors, summary.duration / 1000))
end
