import { existsSync, readFileSync } from "node:fs";

/** A report that was not written, or a failure that is in no count, is one failed test. */
function atLeastOneFailure({ passed, failed }, exitCode) {
  return exitCode !== 0 && failed === 0 ? { passed, failed: 1 } : { passed, failed };
}

function readReport(path) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : null;
}

/** Counts of vitest's JSON report; a file that could not be loaded counts as one failed test. */
export function vitestCounts(path, exitCode) {
  const report = readReport(path);
  if (!report) return { passed: 0, failed: 1 };
  const unloaded = report.testResults.filter(
    (file) => file.status === "failed" && file.assertionResults.every((test) => test.status !== "failed"),
  );
  const counts = { passed: report.numPassedTests, failed: report.numFailedTests + unloaded.length };
  return atLeastOneFailure(counts, exitCode);
}

/** Counts of Playwright's JSON report; a test that passed only when repeated counts as failed. */
export function playwrightCounts(path, exitCode) {
  const report = readReport(path);
  if (!report) return { passed: 0, failed: 1 };
  const { expected, unexpected, flaky } = report.stats;
  return atLeastOneFailure({ passed: expected, failed: unexpected + flaky }, exitCode);
}
