import { existsSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { ensureBrowser } from "./bootstrap/browser.mjs";
import { ensureBuild } from "./bootstrap/build.mjs";
import { ensureDependencies } from "./bootstrap/dependencies.mjs";
import { requireNode } from "./bootstrap/node-version.mjs";
import { ensurePrismaClient } from "./bootstrap/prisma-client.mjs";
import { npm, runNode } from "./bootstrap/run.mjs";
import { playwrightCounts, vitestCounts } from "./testing/counts.mjs";

/* npm test: everything, from a bare checkout. Its last line is "N passed, N failed". */

const RESULTS = "test-results";
const CHECKS = ["check:types", "check:style", "check:boundaries", "check:unused"];

async function check(script) {
  const code = await npm(["run", "--silent", script]);
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

async function vitest(name, projects) {
  const report = `${RESULTS}/${name}.json`;
  const chosen = projects.flatMap((project) => ["--project", project]);
  const reporters = ["--reporter=dot", "--reporter=json", `--outputFile.json=${report}`];
  const code = await runNode(["node_modules/vitest/vitest.mjs", "run", ...chosen, ...reporters]);
  return vitestCounts(report, code);
}

function hasSpecs() {
  return (
    existsSync("tests/e2e") &&
    readdirSync("tests/e2e", { recursive: true }).some((name) => /\.spec\.ts$/.test(name))
  );
}

async function e2e() {
  if (!hasSpecs()) return { passed: 0, failed: 0 };
  const { runE2e } = await import("./testing/e2e.mjs");
  const report = `${RESULTS}/e2e.json`;
  const code = await runE2e(["--reporter=line,json"], { PLAYWRIGHT_JSON_OUTPUT_FILE: report });
  return playwrightCounts(report, code);
}

async function build() {
  await ensureBuild();
  return { passed: 1, failed: 0 };
}

const total = { passed: 0, failed: 0 };

/** One step; what it throws is a failure of it, and the others still run. */
async function step(name, work) {
  console.log(`\n── ${name}`);
  const from = performance.now();
  let counts = { passed: 0, failed: 1 };
  try {
    counts = await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  total.passed += counts.passed;
  total.failed += counts.failed;
  const seconds = Math.round((performance.now() - from) / 1000);
  console.log(`── ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)`);
  return counts.failed === 0;
}

async function setUp() {
  await ensureDependencies();
  await ensureBrowser();
  await ensurePrismaClient();
  return { passed: 0, failed: 0 };
}

requireNode();
if (await step("set-up", setUp)) {
  rmSync(RESULTS, { recursive: true, force: true });
  mkdirSync(RESULTS, { recursive: true });
  for (const script of CHECKS) await step(script, () => check(script));
  await step("unit and guards", () => vitest("unit", ["unit", "guards"]));
  await step("integration", () => vitest("integration", ["integration"]));
  if (await step("build", build)) await step("e2e", e2e);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
