#!/usr/bin/env bash
# How fast Courant delivers, beside nginx and pgbench on the same machine: see the README beside this file.
#   src/bench/delivery.sh [ARTICLES]
# SECONDS_EACH, RUNS and WARM make it shorter, WORK keeps what it makes in a folder of yours.
set -euo pipefail
articles=${1:-100000} seconds=${SECONDS_EACH:-15} runs=${RUNS:-3} work=${WORK:-$(mktemp -d)}
here=$(cd "$(dirname "$0")" && pwd) jar=target/quarkus-app/quarkus-run.jar
port=18080 web=18081 token=crt_for-the-benchmark-and-nothing-else
for tool in wrk nginx psql pgbench curl java gawk; do
  command -v $tool > /dev/null || { echo "This needs $tool (on Debian: apt-get install wrk nginx-light postgresql-client postgresql-contrib gawk)"; exit 1; }
done
[ -f $jar ] || { echo "Make the jar first: ./mvnw -q package -DskipTests"; exit 1; }
mkdir -p "$work/web" && : > "$work/log"
pid= ; trap 'kill $pid 2> /dev/null || true; nginx -c "$work/nginx.conf" -s stop 2> /dev/null || true' EXIT

# the jar as the main README runs it, with these options, until it answers
start() {
  java @target/quarkus-app/courant.options -XX:SharedArchiveFile=target/quarkus-app/courant.jsa \
    -Dquarkus.http.port=$port -Dcourant.demo=false -Dcourant.data-dir="$work/data" -Dcourant.admin.token=$token \
    -Dcourant.rate.address=0 -Dcourant.queue.waiting=1000 "$@" -jar $jar >> "$work/log" 2>&1 &
  pid=$!
  # curl takes more of the processor than knocking does
  until (exec 3<> /dev/tcp/127.0.0.1/$port) 2> /dev/null; do kill -0 $pid; sleep 0.02; done
  until curl -sf "localhost:$port/v1/articles?limit=1" > /dev/null; do kill -0 $pid; sleep 0.02; done
  export PGHOST=localhost PGUSER=postgres PGDATABASE=postgres PGPASSWORD=$(cat "$work/data/password")
  export PGPORT=$(grep -o 'jdbc:postgresql://localhost:[0-9]*' "$work/log" | tail -1 | grep -o '[0-9]*$')
}
stop() { kill $pid; wait $pid || true; }
# until Java has compiled what it runs, on processors that it shares with what asks
warm() { wrk -t2 -c16 -d"${WARM:-120}s" -s "$here/rotate.lua" "http://localhost:$port" -- "$1" > /dev/null; }

# requests a second and the 99th percentile in ms of one run, and errors: ask CONNECTIONS PORT PATHS, bare CONNECTIONS STATEMENT
ask() { wrk -t2 -c"$1" -d"${seconds}s" -s "$here/rotate.lua" "http://localhost:$2" -- "$work/$3" | tail -1; }
bare() {
  pgbench -n -M prepared -c "$1" -j 2 -T "$seconds" -f "$here/$2" --log --log-prefix="$work/pgbench" 2> /dev/null |
    awk '/^tps/ {printf "%d ", $3}'
  cat "$work"/pgbench.* | awk '{print $3 / 1000}' | sort -n | awk '{all[NR] = $1} END {printf "%.1f\n", all[int(NR * 0.99)]}'
  rm "$work"/pgbench.*
}
# medians of all runs of the two, into one and two; in turn, since a machine is as quick as it likes from one minute to the next
beside() {
  : > "$work/one"; : > "$work/two"
  (seconds=3; $1; $2) > /dev/null
  for run in $(seq "$runs"); do $1 >> "$work/one"; $2 >> "$work/two"; done
  one=$(median "$work/one") two=$(median "$work/two")
}
median() {
  awk '{rate[NR] = $1; late[NR] = $2; errors += $3}
    END {n = asort(rate); asort(late); printf "%d %.1f%s\n", rate[int((n + 1) / 2)], late[int((n + 1) / 2)], errors ? " (" errors " errors)" : ""}' "$1"
}
row() { printf '| %s | %s | %s | %s | %s |\n' "$@"; }
ratio() { awk -v a="$1" -v b="$2" 'BEGIN {printf "%.2f", a / b}'; }
first() { echo "${1%% *}"; }
late() { echo "$1" | cut -d' ' -f2-; }

start
if [ "$(psql -Atc 'select count(*) from article')" = 0 ]; then
  echo "Making $articles articles" >&2
  psql -q -v articles="$articles" -f "$here/newsroom.sql" > /dev/null
  psql -qc "create table bench_slug as select row_number() over (order by published_at) as n, slug from
    (select slug, published_at from article where published_at is not null order by md5(slug) limit 1000) x" -c "create unique index on bench_slug (n)"
  stop
  # what the log has not told of
  rm -rf "$work/data/search"
  start; until grep -q 'search index is ready: [1-9]' "$work/log"; do kill -0 $pid; sleep 0.2; done
fi
stop

begin=$(date +%s%N); start; begun=$(( ($(date +%s%N) - begin) / 1000000 ))
psql -Atc "select '/v1/articles/' || slug || '?include=quotes,sources,related' from bench_slug order by n" > "$work/articles"
psql -Atc "select '/v1/articles?section=' || slug from section order by slug" > "$work/sections"
for kind in articles sections; do
  n=0; : > "$work/$kind.web"; : > "$work/$kind.tags"
  while read -r path; do
    n=$((n + 1)); tag=$(curl -sf -D - -o "$work/web/$kind-$n.json" "localhost:$port$path" | grep -i '^etag:' | tr -d '\r' | cut -d' ' -f2)
    echo "/$kind-$n.json" >> "$work/$kind.web"; echo "$path $tag" >> "$work/$kind.tags"
  done < "$work/$kind"
done
cat > "$work/nginx.conf" << END
worker_processes 2; pid $work/nginx.pid; error_log $work/nginx.log;
events { worker_connections 1024; }
http { access_log off; keepalive_requests 100000000; types { application/json json; } open_file_cache max=2000;
  server { listen $web; root $work/web; } }
END
nginx -c "$work/nginx.conf"
while read -r path; do echo "$path $(curl -sI "localhost:$web$path" | grep -i '^etag:' | tr -d '\r' | cut -d' ' -f2)"; done < "$work/articles.web" > "$work/articles.web.tags"

echo "$articles articles, $(curl -s "localhost:$port$(head -1 "$work/articles")" | wc -c) bytes for the first, $(nproc) processors, $(java -version 2>&1 | head -1)"
row work "Courant: requests/s, p99 ms" "beside it" ratio goal
row --- --- --- --- ---
warm "$work/articles"
beside "ask 64 $port articles" "ask 64 $web articles.web"
row "article with quotes, sources, related; cached" "$one" "nginx $two" "$(ratio "$(first "$one")" "$(first "$two")")" "0.60"
beside "ask 64 $port articles.tags" "ask 64 $web articles.web.tags"
row "the same, 304" "$one" "nginx $two" "$(ratio "$(first "$one")" "$(first "$two")")" "0.60"
beside "ask 64 $port sections" "ask 64 $web sections.web"
row "latest 20 of a section, cached" "$one" "nginx $two" "$(ratio "$(first "$one")" "$(first "$two")")" "0.60"
memory=$(awk '/^VmRSS/ {all = $2} /^RssFile/ {files = $2} END {printf "%d MB, %d of them files", all / 1024, files / 1024}' /proc/$pid/status)

# a page at this depth of all articles, by its cursor
deep=$(curl -s "localhost:$port/v1/articles?limit=1&publishedBefore=$(psql -Atc "select to_char(published_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"') from article
  order by published_at desc, id desc offset 50000 limit 1")" | grep -o '"next":"[^"]*"' | cut -d'"' -f4)
echo "/v1/articles" > "$work/page1"; echo "/v1/articles?after=$deep" > "$work/page2500"
stop; start -Dcourant.cache.size=0; warm "$work/articles"
beside "ask 64 $port articles" "bare 16 article.sql"
row "article, cache off" "$one" "pgbench $two" "$(ratio "$(first "$one")" "$(first "$two")")" "0.50"
beside "ask 8 $port articles" "bare 8 article.sql"
row "article, cache off, p99 at 8 connections" "$one" "pgbench $two" "$(ratio "$(late "$one")" "$(late "$two")")" "at most 3"
beside "ask 8 $port sections" "bare 8 section.sql"
row "latest 20 of a section, cache off, 8 connections" "$one" "pgbench $two" "$(ratio "$(first "$one")" "$(first "$two")")" "p99 15 ms"
if [ "$articles" -gt 50000 ]; then
  beside "ask 8 $port page2500" "ask 8 $port page1"
  row "page at depth 50,000 by cursor, cache off" "$one" "first page $two" "$(ratio "$(first "$two")" "$(first "$one")")" "at most 1.2"
fi
row "resident memory at full load" "$memory" "" "" "500 MB"
row "start to the first answer" "$begun ms" "" "" "2500 ms"
stop
