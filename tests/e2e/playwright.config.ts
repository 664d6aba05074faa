import { defineConfig } from '@playwright/test';

// One window at a time, and no second try: a story that fails now and then has a defect, or the editor has.
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.{e2e,spec,test}.ts',
  outputDir: '../../test-results',
  globalSetup: '../../scripts/e2e-setup.mjs',
  workers: 1,
  retries: 0,
  fullyParallel: false,
  forbidOnly: true,
  // No story is about time: these only end what hangs, on a busy machine too.
  timeout: 240_000,
  globalTimeout: 58 * 60_000,
  expect: { timeout: 30_000 },
  reporter: [['list']],
  preserveOutput: 'failures-only',
});
