import { expect, test } from 'vitest';

import { addTotals, playwrightTotals, totalsLine, vitestTotals } from './totals.mjs';

test('unit tests are counted one by one', () => {
  const report = unitReport([['passed', ['passed', 'passed', 'skipped', 'todo']]]);
  expect(vitestTotals(report, 0)).toEqual({ passed: 2, failed: 0, skipped: 2 });
});

test('a failed unit test is counted once, not once more for its file', () => {
  expect(vitestTotals(unitReport([['failed', ['passed', 'failed']]]), 1)).toEqual({
    passed: 1,
    failed: 1,
    skipped: 0,
  });
});

test('a unit test file that cannot be loaded is a failure', () => {
  const report = unitReport([
    ['passed', ['passed']],
    ['failed', []],
  ]);
  expect(vitestTotals(report, 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('an error outside of any test is a failure', () => {
  expect(vitestTotals(unitReport([['passed', ['passed']]]), 1)).toEqual({ passed: 1, failed: 1, skipped: 0 });
});

test('a suite that ran nothing, or wrote no report, is a failure', () => {
  expect(vitestTotals(unitReport([]), 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(vitestTotals(unitReport([['passed', ['skipped']]]), 0)).toEqual({
    passed: 0,
    failed: 1,
    skipped: 1,
  });
  expect(vitestTotals(undefined, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  expect(playwrightTotals(undefined, 137)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test('end-to-end tests are counted, a test that passed only sometimes as failed', () => {
  const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 };
  expect(playwrightTotals({ stats }, 1)).toEqual({ passed: 3, failed: 2, skipped: 2 });
});

test('end-to-end tests that were stopped half way are a failure, though no test failed', () => {
  const stats = { expected: 3, unexpected: 0, flaky: 0, skipped: 5 };
  expect(playwrightTotals({ stats }, 1)).toEqual({ passed: 3, failed: 1, skipped: 5 });
});

test('the last line adds everything up', () => {
  const total = addTotals([
    { passed: 1, failed: 0, skipped: 0 },
    { passed: 20, failed: 2, skipped: 1 },
  ]);
  expect(totalsLine(total)).toBe('21 passed, 2 failed, 1 skipped');
});

function unitReport(files) {
  return {
    testResults: files.map(([status, tests]) => ({
      status,
      assertionResults: tests.map((testStatus) => ({ status: testStatus })),
    })),
  };
}
