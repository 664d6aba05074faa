import { expect, test, vi } from 'vitest';
import type { ExportJob } from './export-worker';

test('an export that fails is reported at once: the window used to look busy for a minute', async () => {
  const reported = new Promise((resolve) => {
    // The test's DOM has none. A worker's reaches the window as an error event of the worker.
    vi.stubGlobal('reportError', resolve);
  });
  await import('./export-worker');
  const policy = {} as ExportJob['policy']; // Broken, as only a bug could make it.
  const data: ExportJob = { format: 'docx', policy, now: '2026-11-21T10:00:00.000Z' };
  self.dispatchEvent(new MessageEvent('message', { data }));
  expect(await reported).toBeInstanceOf(TypeError);
  vi.unstubAllGlobals();
});
