#!/usr/bin/env bash
# What it costs to find related articles and stories, at 10,000 and at 100,000 articles: see the README beside this file.
#   src/bench/relating.sh [ARTICLES]
# PUBLISHED is how many are published one by one at either size, WORK keeps what it makes in a folder of yours.
set -euo pipefail
articles=${1:-100000} published=${PUBLISHED:-500} work=${WORK:-$(mktemp -d)} few=$((${1:-100000} / 10))
here=$(cd "$(dirname "$0")" && pwd) jar=target/quarkus-app/quarkus-run.jar port=${PORT:-18080} management=${MANAGEMENT:-19000}
token=crt_for-the-benchmark-and-nothing-else
for tool in psql curl java gawk; do
  command -v $tool > /dev/null || { echo "This needs $tool (on Debian: apt-get install postgresql-client curl gawk)"; exit 1; }
done
[ -f $jar ] || { echo "Make the jar first: ./mvnw -q package -DskipTests"; exit 1; }
mkdir -p "$work" && : > "$work/log"
pid= ; trap 'kill $pid 2> /dev/null || true' EXIT

# the jar with these options, until it answers
start() {
  java -Xms64m -Xmx256m -Dquarkus.http.port=$port -Dquarkus.management.port=$management -Dcourant.demo=false \
    -Dcourant.data-dir="$work/data" -Dcourant.admin.token=$token -Dcourant.rate.address=0 -Dcourant.rate.key=0 "$@" -jar $jar >> "$work/log" 2>&1 &
  pid=$!
  until curl -sf "localhost:$port/v1/articles?limit=1" > /dev/null; do kill -0 $pid; sleep 0.1; done
  export PGHOST=localhost PGUSER=postgres PGDATABASE=postgres PGPASSWORD=$(cat "$work/data/password")
  export PGPORT=$(grep -o 'jdbc:postgresql://localhost:[0-9]*' "$work/log" | tail -1 | grep -o '[0-9]*$')
}
stop() { kill $pid; wait $pid || true; }
metrics() { curl -s "localhost:$management/q/metrics"; }
# until nothing waits
related() { until metrics | grep -q '^courant_related_waiting 0\.0'; do kill -0 $pid; sleep "${1:-1}"; done; }
buckets() { metrics | gawk -F'le="|"} ' '/^courant_related_seconds_bucket/ {print $2, $3}' | sed 's/+Inf/inf/'; }
# all that are visible and were not looked at, the oldest first, so that so many are known in the end
queue() {
  psql -qAt -c "insert into relating_task (article_id) select id from (select id, published_at from article where status <> 'draft'
    order by published_at, id limit $1) a where not exists (select from article_profile p where p.article_id = a.id)
    order by published_at, id on conflict do nothing"
}
# publishes drafts among the first articles, ten a second, and says how long each took: publish HOW_MANY AMONG
publish() {
  buckets > "$work/before"
  psql -qAt -c "select slug || ' ' || to_char(published_at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from (
    select slug, published_at, status from article order by published_at, id limit $2) a
    where status = 'draft' order by md5(slug) limit $1" > "$work/drafts"
  while read -r slug at; do
    curl -sf -o "$work/answer" -X POST "localhost:$port/v1/editorial/articles/$slug/publish" -H "Authorization: Bearer $token" \
      -H 'If-Match: *' -H 'Content-Type: application/json' -d "{\"at\": \"$at\"}"
    sleep 0.1
  done < "$work/drafts"
  related
  buckets > "$work/after"
  # as histogram_quantile of Prometheus does it
  gawk 'function at(share,   i) {
      for (i = 1; i < n && many[i] < share * many[n]; i++) {}
      return 1000 * (edge[i - 1] + (edge[i] - edge[i - 1]) * (share * many[n] - many[i - 1]) / (many[i] - many[i - 1]))
    }
    NR == FNR {old[$1] = $2; next} {edge[++n] = $1; many[n] = $2 - old[$1]}
    END {printf "%.1f %.1f %d\n", at(0.5), at(0.99), many[n]}' "$work/before" "$work/after"
}
row() { printf '| %s | %s | %s |\n' "$@"; }

start -Dcourant.related.computed=false
if [ "$(psql -Atc 'select count(*) from article')" = 0 ]; then
  echo "Making $articles articles" >&2
  psql -q -v articles="$articles" -f "$here/newsroom.sql" > /dev/null
fi
# nothing is known, and some are drafts yet, spread evenly among the first and among the others
psql -q > /dev/null <<SQL
begin;
truncate article_profile, article_key, article_nearest, key_frequency, likeness, relating_task, story_merge, story_article;
delete from story;
delete from announced_item where type = 'story';
update article set status = 'published' where status = 'draft';
create temp table draft on commit drop as
  select id from (select id, row_number() over (order by published_at, id) as n from article) a
  where (n <= $few and n % ($few / $published) = 0) or (n > $few and n % (($articles - $few) / $published) = 0);
update article set status = 'draft' where id in (select id from draft);
delete from announced_item where type = 'article' and id in (select id from draft);
commit;
vacuum analyze;
SQL
until metrics | grep -q '^courant_search_behind 0\.0'; do kill -0 $pid; sleep 1; done
stop
start
sleep 5

queue "$few"
related
read -r fewMedian fewLate fewMany < <(publish "$published" "$few")
began=$(date +%s.%N) known=$(psql -Atc 'select count(*) from article_profile')
queue "$articles"
related
ended=$(date +%s.%N)
rate=$(gawk -v a="$began" -v b="$ended" -v n="$(psql -Atc "select count(*) - $known from article_profile")" 'BEGIN {printf "%.0f", n / (b - a)}')
read -r median late many < <(publish "$published" "$articles")
size=$(psql -Atc "select pg_size_pretty(sum(pg_total_relation_size(t::regclass))) from unnest(array['article_profile', 'article_key',
  'article_nearest', 'key_frequency', 'likeness']) t")
echo "$articles articles, $(nproc) processors shared with PostgreSQL, $(java -version 2>&1 | head -1)"
row work measured goal
row --- --- ---
row "an article published among $few: median, p99 (of $fewMany)" "$fewMedian ms, $fewLate ms" ""
row "an article published among $articles: median, p99 (of $many)" "$median ms, $late ms" "20 ms, 150 ms"
row "the same, as against $few" "$(gawk -v a="$median" -v b="$fewMedian" 'BEGIN {printf "%.2f times", a / b}')" "at most 1.5 times"
row "all from the first to the last, from $few on" "$rate articles/s" "111/s"
row "what is kept for it" "$size" ""
stop
