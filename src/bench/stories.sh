#!/usr/bin/env bash
# How well Courant tells which articles belong together, through its API: see the README beside this file.
#   src/bench/stories.sh FILE.jsonl... [-- DISTRACTORS.jsonl]
set -euo pipefail
work=${WORK:-$(mktemp -d)} here=$(cd "$(dirname "$0")" && pwd) lib=target/quarkus-app/lib/main jar=target/quarkus-app/quarkus-run.jar
port=18080 token=crt_for-the-benchmark-and-nothing-else pid=
for tool in curl java javac jq; do
  command -v $tool > /dev/null || { echo "This needs $tool (on Debian: apt-get install curl jq)"; exit 1; }
done
[ -f $jar ] || { echo "Make the jar first: ./mvnw -q package -DskipTests"; exit 1; }
mkdir -p "$work/classes"; trap 'kill $pid 2> /dev/null || true' EXIT
javac -d "$work/classes" -cp "target/classes:$lib/*" "$here"/relatedness/*.java
files=(); while [ $# -gt 0 ] && [ "$1" != -- ]; do files+=("$1"); shift; done
distractors=("${@:2}")

# loads the files in order of date, one article after the other, into an empty newsroom, and measures what it makes of them
measure() {
  rm -rf "$work/data"
  java -Xmx512m -Dquarkus.http.port=$port -Dcourant.demo=false -Dcourant.data-dir="$work/data" -Dcourant.admin.token=$token \
    -Dcourant.rate.address=0 -Dcourant.rate.key=0 -jar $jar > "$work/log" 2>&1 &
  pid=$!
  until curl -sf "localhost:$port/v1/articles?limit=1" > /dev/null; do kill -0 $pid; sleep 0.1; done
  for file in "$@"; do
    jq -c --arg file "$(basename "$file")" '{id, externalId: ($file + " " + .id), publisher: (.publisher // "No outlet"), language: (.language // "en"),
      headline: (.title | gsub("\\s+"; " ") | .[:300]), standfirst: .description[:1000], body: ([.body | scan("(?s).{1,15000}")] | join("\n\n")),
      publishedAt: (if .date then .date[:10] + "T12:00:00Z" else null end)} | del(.. | nulls)' "$file"
  done | jq -s -c 'to_entries | unique_by(.value.id) | sort_by(.value.publishedAt // "9999", .key) | .[].value | del(.id)' > "$work/documents"
  curl -sf -X POST "localhost:$port/v1/imports" -H "Authorization: Bearer $token" -H 'Content-Type: application/x-ndjson' \
    -T "$work/documents" > "$work/results"
  until [ "$(curl -s localhost:9000/q/metrics | grep -o '^courant_related_waiting [0-9]*')" = "courant_related_waiting 0" ]; do sleep 0.5; done
  java -cp "$work/classes:target/classes:$lib/*" io.courant.relatedness.ThroughApi "http://localhost:$port" "$work/documents" \
    "$work/results" "${files[@]}"
  kill $pid; wait $pid 2> /dev/null || true
}

echo "file                              rows  B3-F1  pair   P@1    R@5    MAP"
all=("${files[@]}")
for one in "${all[@]}"; do files=("$one"); measure "$one"; done
if [ ${#all[@]} -gt 1 ] || [ ${#distractors[@]} -gt 0 ]; then
  echo "all together"
  files=("${all[@]}"); measure "${all[@]}" "${distractors[@]}"
fi
