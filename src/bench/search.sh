#!/usr/bin/env bash
# How fast Courant searches, beside PostgreSQL's full text in the same server: see the README beside this file.
#   src/bench/search.sh [ARTICLES]
# SECONDS_EACH, RUNS and WARM make it shorter, WORK keeps what it makes in a folder of yours.
set -euo pipefail
articles=${1:-100000} seconds=${SECONDS_EACH:-15} runs=${RUNS:-3} work=${WORK:-$(mktemp -d)}
here=$(cd "$(dirname "$0")" && pwd) jar=target/quarkus-app/quarkus-run.jar port=18080
for tool in wrk psql curl java gawk; do
  command -v $tool > /dev/null || { echo "This needs $tool (on Debian: apt-get install wrk postgresql-client gawk)"; exit 1; }
done
[ -f $jar ] || { echo "Make the jar first: ./mvnw -q package -DskipTests"; exit 1; }
mkdir -p "$work" && : > "$work/log"
pid= ; trap 'kill $pid 2> /dev/null || true' EXIT

# the jar without a cache and with these options, until it answers
start() {
  java @target/quarkus-app/courant.options -XX:SharedArchiveFile=target/quarkus-app/courant.jsa \
    -Dquarkus.http.port=$port -Dcourant.demo=false -Dcourant.data-dir="$work/data" -Dcourant.cache.size=0 \
    -Dcourant.admin.token=crt_for-the-benchmark-and-nothing-else -Dcourant.rate.address=0 -Dcourant.queue.waiting=1000 "$@" \
    -jar $jar >> "$work/log" 2>&1 &
  pid=$!
  until curl -sf "localhost:$port/v1/articles?limit=1" > /dev/null; do kill -0 $pid; sleep 0.05; done
  export PGHOST=localhost PGUSER=postgres PGDATABASE=postgres PGPASSWORD=$(cat "$work/data/password")
  export PGPORT=$(grep -o 'jdbc:postgresql://localhost:[0-9]*' "$work/log" | tail -1 | grep -o '[0-9]*$')
}
stop() { kill $pid; wait $pid || true; }
warm() { wrk -t2 -c16 -d"${WARM:-120}s" -s "$here/rotate.lua" "http://localhost:$port" -- "$1" > /dev/null; }
# requests a second and the 99th percentile in ms, medians of all runs: measure CONNECTIONS PATHS
measure() {
  for run in $(seq "$runs"); do
    wrk -t2 -c"$1" -d"${seconds}s" -s "$here/rotate.lua" "http://localhost:$port" -- "$2" | tail -1
  done | gawk '{rate[NR] = $1; late[NR] = $2; errors += $3}
    END {n = asort(rate); asort(late); printf "%d %.1f%s\n", rate[int((n + 1) / 2)], late[int((n + 1) / 2)], errors ? " (" errors " errors)" : ""}'
}
row() { printf '| %s | %s | %s | %s |\n' "$@"; }

start
if [ "$(psql -Atc 'select count(*) from article')" = 0 ]; then
  echo "Making $articles articles" >&2
  psql -q -v articles="$articles" -f "$here/newsroom.sql" > /dev/null
fi
stop
rm -rf "$work/data/search"
start
until grep -q 'search index is ready: [1-9]' "$work/log"; do kill -0 $pid; sleep 0.2; done
built=$(grep -o 'search index is ready.*' "$work/log" | tail -1 | gawk '{gsub(",", ""); printf "%d", $5 / $8}')
psql -Atc "select '/v1/articles?q=' || words from bench_query order by n" > "$work/words"
sed 's/$/\&facets=section,source,month\&highlight=true/' "$work/words" > "$work/facets"
psql -Atc "select '/v1/suggest?q=' || unnest(array[left(words, 2 + (q.n % 5)::int), letters]) from bench_query q join bench_name b using (n)
  order by n" > "$work/beginnings"
psql -Atc "select '/v1/sources?limit=10&q=' || letters || '*' from bench_name order by n" > "$work/names"
text=$(psql -Atc "select sum(length(headline) + coalesce(length(standfirst), 0)
  + (select sum(length(b ->> 'text')) from jsonb_array_elements(body) b)) from article")

sources=$(psql -Atc 'select count(*) from source')
echo "$articles articles, $(curl -s "localhost:$port$(head -1 "$work/words")&limit=1&count=exact" | grep -o '"count":[0-9]*' | cut -d: -f2) with the first two words, $(nproc) processors, $(java -version 2>&1 | head -1)"
row work "Courant: requests/s, p99 ms" "PostgreSQL full text" goal
row --- --- --- ---
warm "$work/words"
many=$(measure 64 "$work/words") few=$(measure 8 "$work/words") facets=$(measure 8 "$work/facets") typed=$(measure 8 "$work/beginnings") names=$(measure 8 "$work/names")
stop
size=$(du -sb "$work"/data/search/* | gawk '{sum += $1} END {print sum}')
start -Dcourant.search.index=false
pgmany=$(measure 64 "$work/words") pgfew=$(measure 8 "$work/words") pgfacets=$(measure 8 "$work/facets")
row "two words, 20 cards, relevance, 64 connections" "$many" "$pgmany" "1500/s"
row "the same, 8 connections" "$few" "$pgfew" "p99 15 ms; 30 ms at 1,000,000"
row "the same with three facets and highlights" "$facets" "$pgfacets" "p99 40 ms"
row "type-ahead over everything, 8 connections" "$typed" "" "p99 8 ms"
row "type-ahead over $sources sources, 8 connections" "$names" "" "p99 10 ms"
row "index built from PostgreSQL" "$built items/s" "" "3000/s"
row "index size, share of the text" "$(gawk -v a="$size" -v b="$text" 'BEGIN {printf "%.0f MB, %.2f", a / 1e6, a / b}')" "" "0.40"
stop
