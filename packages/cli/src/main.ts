#!/usr/bin/env node
import { enableCompileCache } from "node:module";

// Half of a short run is V8 compiling us. Node keeps what it compiled in the system's folder for temporary files.
enableCompileCache?.();

void import("./run.ts")
  .then(({ run }) => run(process.argv.slice(2)))
  .then((status) => {
    process.exitCode = status;
  });
