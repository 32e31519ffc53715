#!/usr/bin/env bash
# How well related articles and stories are found: see the README beside this file.
#   src/bench/relatedness.sh FILE.jsonl... [--distractors FILE.jsonl] [--undated INSTANT] [--curve] [--fit] [--cross-validate]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd) lib=target/quarkus-app/lib/main work=$(mktemp -d)
[ -d $lib ] || { echo "Make the jar first: ./mvnw -q package -DskipTests"; exit 1; }
trap 'rm -rf "$work"' EXIT
javac -d "$work" -cp "target/classes:$lib/*" "$here"/relatedness/*.java
java -Xmx1g -cp "$work:target/classes:$lib/*" io.courant.relatedness.Relatedness "$@"
