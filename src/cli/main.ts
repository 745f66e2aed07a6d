#!/usr/bin/env node
import { run } from "./run";

// A reader that has seen enough (`| head`) closes the pipe; that is no failure and no news.
for (const stream of [process.stdout, process.stderr])
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit();
  });

process.exitCode = await run(process.argv.slice(2), process);
