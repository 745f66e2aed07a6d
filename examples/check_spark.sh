#!/usr/bin/env bash
# Runs spark_quotes.py on a cluster of two executors on this machine, kills one of them on the way, and compares the
# output with that of one process. Needs Java 17, pyspark 3.5 (pip install 'pyspark<4') and a built checkout.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
# Absolute, since executors run in directories of their own; under another user's account, say where Node is.
export WHOSAID="$(command -v node) $PWD/dist/cli.js"

# A thousand articles: the five documents of the corpus a hundred times over, and five hundred made up.
node examples/articles.mjs 100 500 >"$work/articles.jsonl"
$WHOSAID --jsonl --offsets codepoint "$work/articles.jsonl" >"$work/one.jsonl"

export PYSPARK_PYTHON=${PYSPARK_PYTHON:-$(command -v python3)}
spark=${SPARK_SUBMIT:-spark-submit}
"$spark" --master 'local-cluster[2,1,1024]' --conf spark.ui.enabled=false \
  examples/spark_quotes.py "$work/articles.jsonl" "$work/out" 20 >"$work/log" 2>&1 &
job=$!

# Once the first partition is written, one executor is killed with all its work.
until compgen -G "$work/out/_temporary/0/task_*" >/dev/null || compgen -G "$work/out/part-*" >/dev/null; do
  kill -0 $job || { cat "$work/log"; exit 1; }
  sleep 0.5
done
executor=$(pgrep -P "$job" -f "CoarseGrainedExecutorBackend.*--executor-id 0")
kill -9 "$executor"
echo "killed executor 0 after $(ls -d "$work"/out/_temporary/0/task_* 2>/dev/null | wc -l) of 20 partitions"

wait $job || { tail -40 "$work/log"; exit 1; }
grep "lines answered" "$work/log"
grep -m1 -o "Lost executor 0[^.]*" "$work/log" || true
cat "$work"/out/part-* | cmp - "$work/one.jsonl"
echo "the same bytes as one process: $(wc -l <"$work/one.jsonl") lines"
