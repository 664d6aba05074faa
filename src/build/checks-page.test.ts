import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { checksPage } from './checks-page';

test('docs/checks.md says what the checks are (npx vitest run -u src/build/checks-page.test.ts writes it)', async () => {
  await expect(checksPage()).toMatchFileSnapshot(resolve('docs/checks.md'));
});
