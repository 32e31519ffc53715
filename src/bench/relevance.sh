#!/usr/bin/env bash
# How many of the articles about an event are found by the headline of one of them: see the README beside this file.
#   src/bench/relevance.sh FILE.jsonl
set -euo pipefail
file=$1 work=${WORK:-$(mktemp -d)} jar=target/quarkus-app/quarkus-run.jar port=18080 token=crt_for-the-benchmark-and-nothing-else
for tool in curl java jq gawk; do
  command -v $tool > /dev/null || { echo "This needs $tool (on Debian: apt-get install curl jq gawk)"; exit 1; }
done
[ -f $jar ] || { echo "Make the jar first: ./mvnw -q package -DskipTests"; exit 1; }
mkdir -p "$work"
java -Xmx256m -Dquarkus.http.port=$port -Dcourant.demo=false -Dcourant.data-dir="$work/data" -Dcourant.admin.token=$token \
  -Dcourant.rate.address=0 -Dcourant.rate.key=0 -jar $jar > "$work/log" 2>&1 &
pid=$!; trap 'kill $pid 2> /dev/null || true' EXIT
until curl -sf "localhost:$port/v1/articles?limit=1" > /dev/null; do kill -0 $pid; sleep 0.1; done

jq -c '{externalId: .id, publisher: .publisher, headline: (.title | gsub("\\s+"; " ") | .[:300]), body: .body, language: (.language // "en"),
  publishedAt: ((.date // "2016-01-01") + "T12:00:00Z")}' "$file" > "$work/documents"
curl -sf -X POST "localhost:$port/v1/imports" -H "Authorization: Bearer $token" -H 'Content-Type: application/x-ndjson' -T "$work/documents" \
  | jq -r 'select(.line) | [.line, .slug // "-"] | @tsv' > "$work/slugs"
# line, slug, event, day, headline as a query of plain words
jq -r '[.cluster, ((.date // "2016-01-01") + "T00:00:00Z" | fromdate / 86400 | floor),
  (.title | gsub("[^\\p{L}\\p{N}]+"; " ") | .[:290] | @uri)] | @tsv' "$file" | paste "$work/slugs" - > "$work/articles"
while IFS=$'\t' read -r line slug event day words; do
  curl -sf "localhost:$port/v1/articles?limit=11&fields=slug&q=$words" | jq -r --arg of "$slug" '.items[].slug | select(. != $of)' | head -10 \
    | sed "s/^/$slug\t/"
done < "$work/articles" > "$work/found"
gawk -F'\t' 'FILENAME == ARGV[1] {slug[++n] = $2; event[$2] = $3; day[$2] = $4; next}
  event[$1] == event[$2] && (day[$1] - day[$2]) ^ 2 <= 900 {hits[$1]++}
  END {
    for (i = 1; i <= n; i++) {
      others = 0
      for (j = 1; j <= n; j++) if (i != j && event[slug[i]] == event[slug[j]] && (day[slug[i]] - day[slug[j]]) ^ 2 <= 900) others++
      if (others > 10) others = 10
      if (others > 0) {asked++; wanted += others; found += hits[slug[i]]; mean += hits[slug[i]] / others}
    }
    printf "%d headlines, %d articles of their events within 30 days (ten of each at most): %.3f found among the first ten, %.3f as a mean of headlines (goal 0.80)\n",
      asked, wanted, found / wanted, mean / asked
  }' "$work/articles" "$work/found"
