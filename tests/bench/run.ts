import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/*
 * npm run bench [-- requests | import]: ratios taken in one run, on demo data in a data folder of its own. What is
 * compared with what, and why, stands in docs/performance.md, which a whole run rewrites.
 */

const dataDir = mkdtempSync(join(tmpdir(), "julin-bench-"));
const port = process.env.BENCH_PORT ?? "4785";
Object.assign(process.env, {
  JULIN_DATA_DIR: dataDir,
  PORT: port,
  PUBLIC_URL: `http://127.0.0.1:${port}`,
  DATABASE_URL: "",
  JULIN_NOW: "",
});

// Ctrl+C must leave neither server running: the end of the wait below cleans up.
const stop = new Promise<never>((_, fail) => {
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => fail(new Error(signal)));
});

// After the settings, which the first import reads.
const { Bench } = await import("./bench");
const bench = await Bench.open(dataDir);
try {
  await Promise.race([bench.run(Number(port), process.argv[2]), stop]);
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
  process.exitCode = 1;
} finally {
  await bench.close();
  rmSync(dataDir, { recursive: true, force: true });
}
process.exit();
