"""Quotations of any number of articles, on Apache Spark.

    spark-submit examples/spark_quotes.py ARTICLES.jsonl OUTPUT_DIRECTORY [PARTITIONS]

ARTICLES.jsonl holds a JSON object a line, {"id", "text"}; a directory of such files will do. The output has a line for
each, {"id", "speakers", "quotes"}, with offsets that Python and Spark SQL slice with. Each executor needs Node and the
command; WHOSAID says how it is called there (default: whosaid).
"""

import os
import sys

from pyspark.sql import SparkSession

# Exit 1 says that some line was answered with an error, which is an answer. Anything else (killed, out of memory) must
# fail the task, so that Spark does its partition again: without the check, lines would be lost without a word.
COMMAND = os.environ.get("WHOSAID", "whosaid")
FILTER = f"sh -c '{COMMAND} --jsonl --offsets codepoint 2>/dev/null; [ $? -le 1 ]'"


def main(articles: str, output: str, partitions: int) -> int:
    spark = SparkSession.builder.appName("whosaid").getOrCreate()
    lines = spark.sparkContext.textFile(articles, partitions)
    # Each partition is piped through a process of its own, in its order; the partitions keep theirs.
    lines.pipe(FILTER, checkCode=True).saveAsTextFile(output)
    asked, answered = lines.count(), spark.sparkContext.textFile(output).count()
    spark.stop()
    print(f"{answered} of {asked} lines answered")
    return 0 if asked == answered else 1


if __name__ == "__main__":
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 8))
