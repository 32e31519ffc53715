#!/usr/bin/env bash
# What becomes of a node that is asked for ten times what it can give: see the README beside this file.
#   src/bench/overload.sh [SECONDS [OPTION OF JAVA]...]
set -euo pipefail
seconds=${1:-60} work=${WORK:-$(mktemp -d)}
jar=target/quarkus-app/quarkus-run.jar
port=18080 management=18082 path='/v1/articles/what-the-harbour-weighed?include=quotes,sources,related'
for tool in h2load curl java gawk taskset; do
  command -v $tool > /dev/null || { echo "This needs $tool (on Debian: apt-get install nghttp2-client curl gawk util-linux)"; exit 1; }
done
# the load has the last processor for itself: what it takes to ask, clients elsewhere do not take from a node
node=() clients=() processors="$(nproc) processors shared with the load"
if [ -z "${TOGETHER:-}" ] && [ "$(nproc)" -gt 1 ]; then
  last=$(($(nproc) - 1)) processors="$(($(nproc) - 1)) of $(nproc) processors, the last one for the load"
  node=(taskset -c "0-$((last - 1))") clients=(taskset -c "$last")
fi
[ -f $jar ] || { echo "Make the jar first: ./mvnw -q package -DskipTests"; exit 1; }
"${node[@]}" java @target/quarkus-app/courant.options -XX:SharedArchiveFile=target/quarkus-app/courant.jsa \
  -Dquarkus.http.port=$port -Dquarkus.management.port=$management -Dcourant.data-dir="$work/data" \
  -Dcourant.cache.size=0 -Dcourant.rate.address=0 -Dcourant.admin.token=crt_for-the-benchmark-and-nothing-else "${@:2}" -jar $jar > "$work/log" 2>&1 &
pid=$! ; trap 'kill $pid; wait $pid || true' EXIT
until curl -sf "localhost:$port$path" > /dev/null; do kill -0 $pid; sleep 0.1; done

# so many loads with so many connections each, for so many seconds, perhaps at so many requests a second on each connection:
# what came by status, and of each how long it took. A load asks on all of its connections in the same instant, which
# clients who do not know of each other never do: so the loads begin one after another
ask() {
  rm -f "$work"/answers.* "$work"/load.*
  local loads=()
  for load in $(seq "$1"); do
    "${clients[@]}" h2load --h1 -t1 -c"$2" -D"$3" ${4:+--rps="$4"} --log-file="$work/answers.$load" "http://localhost:$port$path" > "$work/load.$load" &
    loads+=($!)
    sleep "$(awk -v loads="$1" -v rate="${4:-1000}" 'BEGIN {print 1 / rate / loads}')"
  done
  wait "${loads[@]}"
  cat "$work"/answers.* > "$work/answers"
  sed -n 's/.* \([0-9]*\) errored.*/errored \1/p' "$work"/load.* | cat "$work/answers" - | awk '
    $1 == "errored" {errors += $2; next} {n[$2]++; all++} END {print n[200] + 0, n[503] + 0, all - n[200] - n[503], errors}'
}
# ten requests a second from elsewhere, for so many seconds: when, what came, after how many ms
probe() {
  "${clients[@]}" stdbuf -oL curl -s --rate 10/s -m 10 -w '%{http_code} %{time_total}\n' "$2#[1-$(($1 * 10))]" -o /dev/null --no-progress-meter |
    while read -r status time; do echo "$EPOCHREALTIME $status $time"; done
}
share() { awk -v status="$2" '$2 == status {print $3}' "$1" | sort -n | awk -v at="$3" -v unit="$4" '{all[NR] = $1} END {if (NR) printf "%.1f", all[int((NR - 1) * at) + 1] * unit; else printf "none"}'; }

# until Java has compiled what it runs, sent away or not: a peak that is taken before flatters what is kept
ask 1 16 120 > /dev/null
ask 4 250 30 10 > /dev/null
read -r good _ _ _ < <(ask 1 16 20)
peak=$((good / 20))
probe 10 "localhost:$port$path" > "$work/quiet"
probe $((seconds + 10)) "localhost:$port$path" > "$work/probe" & prober=$!
probe $((seconds + 10)) "localhost:$management/q/health" > "$work/health" & doctor=$!
read -r good refused other errors < <(ask 4 $(((peak + 3) / 4)) "$seconds" 10)
over=$(date +%s.%N)
mv "$work/answers" "$work/overload"
wait $prober $doctor
# and again: machines are noisy, and what is kept is told in terms of both
read -r good_after _ _ _ < <(ask 1 16 20)
after=$((good_after / 20))
both=$(((peak + after) / 2))
quiet=$(share "$work/quiet" 200 0.99 1000)
# until no two of ten were late any more: a single one may be late at any time, and is in a quiet hour, too
normal=$(awk -v over="$over" -v most="$quiet" '$1 > over {
  late = $2 != 200 || $3 * 1000 > 2 * most + 5; many += late - of[NR % 10]; of[NR % 10] = late; if (many > 1) last = $1; if (late) single = $1
} END {printf "%.1f s, the last single late answer %.1f", last ? last - over : 0, single ? single - over : 0}' "$work/probe")
echo "cache off, $processors, $(java -version 2>&1 | head -1)"
row() { printf '| %s | %s | %s |\n' "$@"; }
row what measured goal; row --- --- ---
row "most that it gives, 16 connections, before and after" "$peak and $after/s" ""
row "asked for, $seconds s" "$(((good + refused + other) / seconds))/s, $(awk -v a=$(((good + refused + other) / seconds)) -v b=$peak 'BEGIN {printf "%.1f", a / b}') times" "10 times"
row "given meanwhile" "$((good / seconds))/s, $(awk -v a=$((good / seconds)) -v b=$both 'BEGIN {printf "%.2f", a / b}')" "0.80"
row "neither 200 nor 503; broken connections" "$other; $errors" "0; 0"
row "503, p50 and p99" "$(share "$work/overload" 503 0.5 0.001) ms, $(share "$work/overload" 503 0.99 0.001) ms" "50 ms"
row "200, p50 and p99" "$(share "$work/overload" 200 0.5 0.001) ms, $(share "$work/overload" 200 0.99 0.001) ms" ""
row "health: answers, of which not 200" "$(wc -l < "$work/health"), $(awk '$2 != 200' "$work/health" | wc -l)" "0"
row "until latency is normal again" "$normal s" "2 s"
