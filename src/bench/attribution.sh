#!/usr/bin/env bash
# How well quotes and their speakers are found, and how fast: see the README beside this file.
#   src/bench/attribution.sh [--errors N] FILE...
#   src/bench/attribution.sh --speed
# CLASSPATH names other classes than those of the packaged jar.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd) classes=$(mktemp -d)
trap 'rm -rf "$classes"' EXIT
export CLASSPATH=${CLASSPATH:-target/quarkus-app/app/*:target/quarkus-app/lib/main/*}
[ -d target/quarkus-app ] || [ "$CLASSPATH" != 'target/quarkus-app/app/*:target/quarkus-app/lib/main/*' ] ||
  { echo "Make the jar first: ./mvnw -q package -DskipTests"; exit 1; }
javac -d "$classes" "$here"/attribution/*.java
case ${1:-} in
  --speed) main=Speed; shift ;;
  *) main=Evaluation ;;
esac
java -Xmx512m -cp "$classes:$CLASSPATH" io.courant.attribution.$main "$@"
