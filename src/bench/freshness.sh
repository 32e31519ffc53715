#!/usr/bin/env bash
# How soon what was written through one node is served by another, whatever breaks: see the README beside this file.
#   src/bench/freshness.sh [WRITES]
# WORK keeps what it makes (the database, and what the nodes and it say) in a folder of yours.
set -euo pipefail
writes=${1:-10000} work=${WORK:-$(mktemp -d)} jar=target/quarkus-app/quarkus-run.jar
here=$(cd "$(dirname "$0")" && pwd)
# Debian keeps the programs of each version in a folder of its own
PATH=$PATH:$(ls -d /usr/lib/postgresql/*/bin 2> /dev/null | sort -V | tail -1 || true)
for tool in initdb pg_ctl psql java javac; do
  command -v $tool > /dev/null || { echo "This needs $tool (on Debian: apt-get install postgresql, and a JDK)"; exit 1; }
done
[ -f $jar ] || { echo "Make the jar first: ./mvnw -q package -DskipTests"; exit 1; }
mkdir -p "$work" && work=$(cd "$work" && pwd) && rm -rf "$work/postgresql" && mkdir "$work/postgresql"
(umask 077 && head -c 18 /dev/urandom | base64 > "$work/password")

# PostgreSQL does not run as root
as=()
if [ "$(id -u)" = 0 ]; then
  as=(runuser -u postgres --)
  chmod 711 "$work" && chown postgres "$work/postgresql" "$work/password"
fi
cd "$work"
"${as[@]}" "$(command -v initdb)" -D postgresql -U postgres -A scram-sha-256 --pwfile=password -E UTF8 --locale=C > initdb.log
cd - > /dev/null
trap '"${as[@]}" "$(command -v pg_ctl)" -D "$work/postgresql" -m immediate stop > /dev/null 2>&1 || true' EXIT

javac -d "$work/classes" "$here"/freshness/*.java
PGPASSWORD=$(cat "$work/password") java -Xmx512m -cp "$work/classes" Freshness "$writes" "$work" $jar "${as[@]}" "$(command -v pg_ctl)" ||
  { echo "What the nodes and the database said is in $work" >&2; exit 1; }
[ -n "${WORK:-}" ] || { "${as[@]}" "$(command -v pg_ctl)" -D "$work/postgresql" -m immediate stop > /dev/null; rm -rf "$work"; }
