import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { isOnPath, run } from './run.mjs';

let folder;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'clausewright-run-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('the exit code and the output of a program are given back', async () => {
  const outcome = await run(process.execPath, ['-e', 'console.log("hello"); process.exit(3)'], {
    quiet: true,
  });
  expect(outcome).toEqual({ code: 3, timedOut: false, output: 'hello\n' });
});

test('a program that hangs is killed when its time is over, with the programs it started', async () => {
  const heartbeat = join(folder, 'heartbeat');
  const inner = `setInterval(() => require('node:fs').appendFileSync(${JSON.stringify(heartbeat)}, 'x'), 20)`;
  const outer = `
    require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(inner)}]);
    setInterval(() => {}, 1000);
  `;
  const { timedOut, code } = await run(process.execPath, ['-e', outer], { quiet: true, timeoutMs: 2_000 });
  expect({ timedOut, code }).toEqual({ timedOut: true, code: 137 });
  const beats = statSync(heartbeat).size;
  expect(beats).toBeGreaterThan(0);
  await wait(300);
  expect(statSync(heartbeat).size).toBe(beats);
});

test('a program that does not exist is an error', async () => {
  await expect(run('no-such-program', [])).rejects.toThrow(/ENOENT/);
  expect(isOnPath('no-such-program')).toBe(false);
});
