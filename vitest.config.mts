import { defineConfig } from 'vitest/config';

import { libraryPlugin } from './src/build/library-plugin';

const TESTS = '**/*.test.{ts,tsx}';

export default defineConfig({
  plugins: [libraryPlugin()],
  test: {
    // A suite that finds no tests fails.
    passWithNoTests: false,
    restoreMocks: true,
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
