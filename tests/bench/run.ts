import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/*
 * npm run bench: ratios taken in one run, on demo data in a data folder of its own. What is compared with what, and
 * why, stands in docs/performance.md. Takes about eight minutes.
 */

const dataDir = mkdtempSync(join(tmpdir(), "julin-bench-"));
const PORT = process.env.BENCH_PORT ?? "4785";
Object.assign(process.env, {
  JULIN_DATA_DIR: dataDir,
  PORT,
  PUBLIC_URL: `http://127.0.0.1:${PORT}`,
  DATABASE_URL: "",
  JULIN_NOW: "",
});

// After the settings, which the first import reads.
const { runBench } = await import("./run-bench");
try {
  await runBench(Number(PORT), dataDir);
} finally {
  rmSync(dataDir, { recursive: true, force: true });
}
