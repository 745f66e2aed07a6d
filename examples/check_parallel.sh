#!/usr/bin/env bash
# Runs the filter under GNU parallel over the parts of one file, and compares the output with that of one process.
set -euo pipefail
cd "$(dirname "$0")/.."

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
whosaid="node $PWD/dist/cli.js"
node examples/articles.mjs 100 500 >"$work/articles.jsonl"
$whosaid --jsonl "$work/articles.jsonl" >"$work/one.jsonl"

# --pipepart cuts the file at line ends, --keep-order joins the answers in its order.
parallel --will-cite --jobs 2 --pipepart --arg-file "$work/articles.jsonl" --block 200K --keep-order \
  $whosaid --jsonl >"$work/many.jsonl"
cmp "$work/one.jsonl" "$work/many.jsonl"
echo "the same bytes as one process: $(wc -l <"$work/many.jsonl") lines"
