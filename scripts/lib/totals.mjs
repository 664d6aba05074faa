/**
 * How many checks passed, failed and were skipped. A suite that could not run, or that found nothing to run, counts as
 * one failure: no suite can go missing without being seen.
 */
export const ONE_FAILED = { passed: 0, failed: 1, skipped: 0 };
export const ONE_PASSED = { passed: 1, failed: 0, skipped: 0 };

/** The sum of several totals. */
export function addTotals(list) {
  return list.reduce(
    (sum, one) => ({
      passed: sum.passed + one.passed,
      failed: sum.failed + one.failed,
      skipped: sum.skipped + one.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The one line that `npm test` ends with. */
export function totalsLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/** Counts the tests in a report of vitest's JSON reporter; `exitCode` is what vitest ended with. */
export function vitestTotals(report, exitCode) {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  // A file that could not be loaded has no tests in it, and is reported as a failed file only.
  const broken = files.filter((file) => file.status === 'failed' && !file.assertionResults.some(isFailed));
  const counts = {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: tests.filter(isFailed).length + broken.length,
    skipped: tests.filter((test) => test.status !== 'passed' && !isFailed(test)).length,
  };
  return withSuiteFailure(counts, exitCode);
}

/** Counts the tests in a report of Playwright's JSON reporter; `exitCode` is what Playwright ended with. */
export function playwrightTotals(report, exitCode) {
  const stats = report?.stats ?? { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  const counts = { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
  return withSuiteFailure(counts, exitCode);
}

function isFailed(test) {
  return test.status === 'failed';
}

function withSuiteFailure(counts, exitCode) {
  const ranNothing = counts.passed + counts.failed === 0;
  const failedUnseen = exitCode !== 0 && counts.failed === 0;
  return ranNothing || failedUnseen ? { ...counts, failed: counts.failed + 1 } : counts;
}
