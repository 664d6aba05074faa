import { defineConfig } from 'vitest/config';

import { libraryPlugin } from './src/build/library-plugin';

const TESTS = '**/*.test.{ts,tsx}';

export default defineConfig({
  plugins: [libraryPlugin()],
  test: {
    // A suite that finds no tests fails.
    passWithNoTests: false,
    restoreMocks: true,
    // No test is about time; some check the whole library, which takes a busy machine a while.
    testTimeout: 180_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            `src/{shared,main,cli,build,preload}/${TESTS}`,
            'scripts/**/*.test.mjs',
            `tests/benchmarks/${TESTS}`,
          ],
          exclude: [`src/shared/schema/${TESTS}`],
        },
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: [`src/renderer/${TESTS}`, `src/shared/schema/${TESTS}`],
        },
      },
    ],
  },
});
